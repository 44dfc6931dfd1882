import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/**
 * Says the order of the style layers before the rules of every module, and of every page's own sheet: whichever file a
 * browser meets first decides it, and the bundler, or the page, is free to put any of them first.
 */
export function layersFirst(): Plugin {
  const order = readFileSync('src/ui/kit/layers.css', 'utf8').replace(/\/\*[^]*?\*\/\s*/, '')
  return {
    name: 'layers-first',
    enforce: 'pre',
    transform: {
      filter: { id: /\.module\.css$|\.page\.css(\?transform-only|\?direct)?$/ },
      handler: (code) => ({ code: order + code, map: null }),
    },
  }
}
