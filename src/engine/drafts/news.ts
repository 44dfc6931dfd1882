const CHANNEL = 'ten-tables.shelf'

/** Tells every window that a draft was removed or brought back; null: that nothing is kept here any more. */
export function tellOfRemoval(draftId: string | null): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(draftId)
  channel.close()
}

/** Hears the same, until the function that comes back is called. */
export function onRemoval(heard: (draftId: string | null) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }: MessageEvent<string | null>) => heard(data))
  return () => channel.close()
}
