/**
 * The product: functions.js (self-contained, loaded first and also read by Excel on its own), the pane with the ribbon's
 * commands, and the files beside them. tools/build.ts runs it and writes metadata and manifest.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('./package.json');
const product = require('./tools/product.json');

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

module.exports = ({ officeJs, contentSecurityPolicy, namespace, folder, development }) => {
  return {
    mode: development ? 'development' : 'production',
    devtool: 'source-map',
    target: ['web', 'es2020'],
    entry: {
      [path.parse(product.functionsScript).name]: './src/functions/functions.ts',
      taskpane: './src/start.ts',
    },
    output: {
      path: path.resolve(__dirname, folder),
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
      new DefinePlugin({ FUNCTION_NAMESPACE: JSON.stringify(namespace) }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: product.page,
        // A fault in the pane's start must find the functions already associated.
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        templateParameters: { officeJs, contentSecurityPolicy, version },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/plan/plan.schema.json', to: product.planSchema },
          { from: 'src/taskpane/support.html', to: product.supportPage },
        ],
      }),
    ],
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          // A third of the time that webpack's own choice takes, and smaller files.
          minify: MinimizerPlugin.swcMinify,
          // Moved into its caller, a function that is used once would be made anew for each row of a table.
          minimizerOptions: { compress: { passes: 2, reduce_funcs: false } },
          // tools/build.ts writes the licences of all that is shipped.
          extractComments: false,
        }),
      ],
    },
    performance: { hints: false },
  };
};
