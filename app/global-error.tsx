'use client'

/** Where a page breaks altogether: nothing of it can be trusted, so this asks for no code and no style of ours. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <h1>This page broke · 页面出错了</h1>
        <p>
          <button type="button" onClick={() => location.reload()}>
            Load it again · 重新加载
          </button>
        </p>
      </body>
    </html>
  )
}
