import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Advice on how search engines cut titles. Ours begin with what tells pages apart, and a page of a strategy must
    // name its area and edition too: "Midwife – Shropshire" in 2015 and in 2023 are two answers.
    'long-title': 'off',
    // How the HTML is set, not what it says: Astro keeps a space where a line of its source ended.
    'no-trailing-whitespace': 'off',
    // A number that breaks over two lines is kept together by the styles, which leaves its spaces as they are for those
    // who copy it. The test in the browser at 320 px looks at what readers see.
    'tel-non-breaking': 'off',
  },
});
