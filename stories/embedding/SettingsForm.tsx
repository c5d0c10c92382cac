import { nameOf } from '../../.storybook/toolbars';
import { allLocales } from '../../src/i18n/allLocales';
import { modes, type Settings, themes, widgets } from './settings';

interface SettingsFormProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

const modeNames: Record<Settings['mode'], string> = {
  element: 'Element and script',
  placeholder: 'Placeholder, where unknown tags are stripped',
  iframe: 'Frame, where scripts are stripped',
  static: 'Static, without any script',
  oembed: 'oEmbed, for WordPress and Ghost',
};

const themeNames: Record<Settings['theme'], string> = {
  '': 'As the page',
  light: 'Light',
  dark: 'Dark',
  auto: 'As the reader’s system',
};

/** What an embedder chooses. */
export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  const isList = settings.widget === 'most-read';

  return (
    <form onSubmit={(event) => event.preventDefault()} aria-label="Settings">
      <Choice
        label="Widget"
        value={settings.widget}
        options={widgets.map((widget) => [widget, widgetName(widget)])}
        onChoose={(widget) => set({ widget })}
      />
      <Choice
        label="Code"
        value={settings.mode}
        options={modes.map((mode) => [mode, modeNames[mode]])}
        onChoose={(mode) => set({ mode })}
      />
      <label>
        Address of the feed
        <input
          type="url"
          value={settings.feed}
          onChange={({ target }) => set({ feed: target.value })}
        />
      </label>
      <label>
        Folder of the scripts
        <input
          type="url"
          value={settings.scripts}
          onChange={({ target }) => set({ scripts: target.value })}
        />
      </label>
      <Choice
        label="Language"
        value={settings.lang}
        options={[
          ['', 'As the page'],
          ...allLocales.map(({ tag }) => [tag, `${tag} ${nameOf(tag)}`] as const),
        ]}
        onChoose={(lang) => set({ lang })}
      />
      {settings.mode !== 'static' && (
        <>
          <Choice
            label="Theme"
            value={settings.theme}
            options={themes.map((theme) => [theme, themeNames[theme]])}
            onChoose={(theme) => set({ theme })}
          />
          <label>
            Accent
            <input
              placeholder="any CSS colour"
              value={settings.accent}
              onChange={({ target }) => set({ accent: target.value })}
            />
          </label>
        </>
      )}
      {isList && (
        <>
          <label>
            Stories
            <input
              type="number"
              min={1}
              max={20}
              value={settings.limit}
              onChange={({ target }) => set({ limit: target.valueAsNumber || 1 })}
            />
          </label>
          <label data-row>
            <input
              type="checkbox"
              checked={settings.images}
              onChange={({ target }) => set({ images: target.checked })}
            />
            Pictures
          </label>
        </>
      )}
    </form>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChoose(target.value as Value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function widgetName(widget: Settings['widget']): string {
  return widget === 'most-read' ? 'Most read' : 'One story';
}
