import type { Meta, StoryObj } from '@storybook/react-vite';
import { Article } from '../../src/article/Article';
import { scripts } from '../../tests/fixtures/articles/scripts';

/** One short article in scripts that each want type, line height and emphasis of their own. */
const meta = {
  title: 'Languages/Scripts',
  component: Article,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  args: { article: scripts[0]!, timeZone: 'UTC' },
} satisfies Meta<typeof Article>;

export default meta;
type Story = StoryObj<typeof meta>;

function inLanguage(language: string): Story {
  const article = scripts.find(({ inLanguage: own }) => own === language)!;
  return { args: { article }, globals: { locale: language } };
}

export const Chinese = inLanguage('zh');

export const Japanese = inLanguage('ja');

export const Korean = inLanguage('ko');

export const Hindi = inLanguage('hi');

export const Bengali = inLanguage('bn');

export const Tamil = inLanguage('ta');

export const Thai = inLanguage('th');

export const Hebrew = inLanguage('he');

export const Persian = inLanguage('fa');

export const Urdu = inLanguage('ur');

export const Russian = inLanguage('ru');

export const Vietnamese = inLanguage('vi');

export const Amharic = inLanguage('am');
