import { useMemo, useState } from 'react';
import { Code } from './Code';
import { codeOf } from './codeOf';
import { Root } from './Configurator.styles';
import { Events } from './Events';
import { Facts } from './Facts';
import { HostFrame, type Told } from './HostFrame';
import { Missing } from './Missing';
import { SettingsForm } from './SettingsForm';
import { addressesOf, type Settings } from './settings';
import { type Build, useBuild } from './useBuild';
import { previewCode, useSampleItems } from './usePreview';

/** Makes the code to embed a widget, and shows it at work on a page whose styles spare nothing. */
export function Configurator(initial: Settings) {
  const [settings, setSettings] = useState(initial);
  const build = useBuild();

  return (
    <Root>
      <SettingsForm settings={settings} onChange={setSettings} />
      <div>
        {build === 'missing' && <Missing />}
        {build && build !== 'missing' && (
          <Result key={JSON.stringify(settings)} settings={settings} build={build} />
        )}
      </div>
    </Root>
  );
}

function Result({ settings, build }: { settings: Settings; build: Build }) {
  const [told, setTold] = useState<readonly Told[]>([]);
  const sample = useSampleItems(settings);
  const [loaded, setLoaded] = useState<typeof sample>([]);
  const items = loaded.length > 0 ? loaded : sample;
  // Made once for a list of stories: another code is another page.
  const preview = useMemo(() => previewCode(settings, build, sample), [settings, build, sample]);

  return (
    <>
      <h2>Code</h2>
      <Code
        label="the code"
        code={codeOf(settings.mode, settings, addressesOf(settings), build, items)}
      />
      <h2>Preview</h2>
      <p>
        On a page whose own styles spare nothing. At <code>courier.example</code> nobody answers, so
        sample stories stand in for its feed.
      </p>
      {sample.length > 0 && (
        <HostFrame
          host="preview"
          title="Preview on a host’s page"
          code={preview}
          onTold={(event, found) => {
            setTold((before) => [event, ...before].slice(0, 8));
            setLoaded(found);
          }}
        />
      )}
      <Events told={told} isScripted={/element|placeholder/.test(settings.mode)} />
      <Facts settings={settings} items={items} />
    </>
  );
}
