/** Stops this process when its parent is gone, even when the parent was killed: the channel between them closes. */
export function stopWithParent(stop: () => void): void {
  if (process.channel) process.once('disconnect', stop);
}
