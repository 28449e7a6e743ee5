/**
 * The product: functions.js (self-contained, loaded first and also read by Excel on its own), the pane with the ribbon's
 * commands, and the files beside them. Settings: `--env url=https://…` where the folder will be served, `--env officeJs=URL`
 * where office.js comes from (an address relative to the pane for a copy of one's own), `--mode development`.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { version } = require('./package.json');
const product = require('./tools/product.json');

const developmentUrl = 'https://localhost:3000';
const globalOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** office.js may fetch MicrosoftAjax.js from here. */
const ajaxOrigin = 'https://ajax.aspnetcdn.com';

/** Nothing but our own files and office.js; styles inline because Fluent UI writes them at run time. */
function contentSecurityPolicy(officeJs) {
  const scripts = /^https?:/.test(officeJs) ? `'self' ${new URL(officeJs).origin} ${ajaxOrigin}` : "'self'";
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const typescript = {
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2020',
      transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
    },
  },
};

module.exports = (env = {}, argv = {}) => {
  const url = (env.url ?? developmentUrl).replace(/\/+$/, '');
  const officeJs = env.officeJs ?? globalOfficeJs;
  return {
    mode: argv.mode === 'development' ? 'development' : 'production',
    devtool: 'source-map',
    target: ['web', 'es2020'],
    entry: {
      [path.parse(product.functionsScript).name]: './src/functions/functions.ts',
      taskpane: './src/start.ts',
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].js',
      // Parts that are loaded when they are first used; a new version must not meet an old one's parts in a cache.
      chunkFilename: 'parts/[name].[contenthash:8].js',
      clean: true,
      // Written also when nothing in it changed: what is older than its sources is built again.
      compareBeforeEmit: false,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: typescript }] },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: product.page,
        // A fault in the pane's start must find the functions already associated.
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        templateParameters: { officeJs, contentSecurityPolicy: contentSecurityPolicy(officeJs), version },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/plan/plan.schema.json', to: product.planSchema },
          { from: 'src/taskpane/support.html', to: product.supportPage },
          { from: 'manifest.xml', transform: (content) => content.toString().replaceAll(developmentUrl, url) },
        ],
      }),
    ],
    // Moved into its caller, a function that is used once would be made anew for each row of a table.
    optimization: { minimizeOptions: { javascript: { compress: { passes: 2, reduce_funcs: false } } } },
    performance: { hints: false },
  };
};
