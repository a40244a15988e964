import { App, Typography } from 'antd'

/** Shows a secret that the api tells once and nobody keeps. */
export function useShowOnce() {
  const { modal } = App.useApp()
  return (title: string, lines: readonly string[]) =>
    modal.info({
      title,
      width: 560,
      content: lines.map((line) => (
        <Typography.Paragraph key={line} copyable className="gb-mono" style={{ wordBreak: 'break-all' }}>
          {line}
        </Typography.Paragraph>
      )),
    })
}
