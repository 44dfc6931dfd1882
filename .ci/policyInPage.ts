import type { Plugin } from 'vite'

/** What a browser ignores in a page's own policy; only a host can send it. */
const onlyAsHeader = 'frame-ancestors'

/**
 * Writes the content policy into the built page, for hosts that send no headers of their own (GitHub Pages).
 * Where the host sends it too, both hold, and they say the same.
 */
export function policyInPage(policy: readonly string[]): Plugin {
  const content = policy.filter((line) => !line.startsWith(onlyAsHeader)).join('; ')
  return {
    name: 'policy-in-page',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  }
}
