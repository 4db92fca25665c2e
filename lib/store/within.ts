/** Some browsers leave an open request without an answer; the page must not wait for it. */
export function within<T>(limitMs: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The browser did not open its database.')), limitMs)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
