/** Which browsers are supported stands in package.json under "browserslist". */
export default {
  overrides: [{ files: ['**/*.astro'], customSyntax: 'postcss-html' }],
  plugins: ['stylelint-no-unsupported-browser-features'],
  reportDescriptionlessDisables: true,
  rules: {
    'plugin/no-unsupported-browser-features': [
      true,
      {
        severity: 'error',
        // What only a variant of a feature lacks is tried in tests/e2e/style-features.test.ts, which takes each away.
        ignorePartialSupport: true,
        ignore: [
          // The build writes them in words of older browsers.
          'css-nesting',
          // Saves time, or is asked for by @supports.
          'css-content-visibility',
          // Paper alone.
          'css-paged-media',
          // A phone that turns the page may make the text larger without it.
          'text-size-adjust',
        ],
      },
    ],
    'property-disallowed-list': [
      ['container', 'container-type'],
      {
        message:
          'A container as wide as the page crashes Chrome 117 to 133 beside a scroll bar. Ask the window: @media.',
      },
    ],
  },
};
