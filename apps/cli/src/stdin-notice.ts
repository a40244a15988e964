/** A command that reads standard input from a keyboard looks as if it hung: it says what it waits for. */

/** @param isTerminal whether standard input is a terminal */
export function stdinNotice(say: (text: string) => void, isTerminal: boolean = process.stdin.isTTY === true): void {
  if (isTerminal)
    say(
      '等待从标准输入读记录，每行一个 JSON，以 Ctrl-D 结束；要读文件请用 --in · reading records from standard input, one JSON a line, until Ctrl-D; --in names a file\n',
    )
}
