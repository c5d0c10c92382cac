import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'newsprint',
    colorPrimary: '#9e1b1e',
    colorSecondary: '#1d4e79',
  }),
});
