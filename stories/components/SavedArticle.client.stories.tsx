import type { Meta, StoryObj } from '@storybook/react-vite';
import { useSavedArticle } from '../../src/components/SavedArticle/useSavedArticle.client';
import { share } from '../../src/i18n/english/share';
import type { Locale } from '../../src/i18n/Locale';
import type { ShareMessages } from '../../src/i18n/messages';

interface SaveButtonProps {
  url: string;
  locale?: Locale<ShareMessages>;
}

/** A button of a site's own: `useSavedArticle` has no look. */
function SaveButton({ url, locale = share }: SaveButtonProps) {
  const { saved, toggle } = useSavedArticle(url);
  const { saveArticle, articleSaved } = locale.messages;
  return (
    <button type="button" aria-pressed={saved} onClick={toggle}>
      {saved ? articleSaved : saveArticle}
    </button>
  );
}

const meta = {
  title: 'Components/useSavedArticle',
  component: SaveButton,
  args: { url: 'https://skarholm-courier.example/islands/ferry' },
} satisfies Meta<typeof SaveButton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AButtonOfYours: Story = {};

/** Of the same article: each follows the other. */
export const TwoOfOneArticle: Story = {
  render: (args) => (
    <>
      <SaveButton {...args} /> <SaveButton {...args} />
    </>
  ),
};
