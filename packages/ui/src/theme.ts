/** The look of the console: ink on paper, one deep teal, and three colours that mean something. Everything else is derived from these. */
import type { ThemeConfig } from 'antd'

export const palette = {
  ink: '#1b2a33',
  inkSoft: '#566570',
  inkFaint: '#606e78',
  line: '#e3e8ea',
  lineStrong: '#cdd5d9',
  paper: '#ffffff',
  canvas: '#f5f7f7',
  primary: '#17555f',
  primarySoft: '#e6f0f1',
  /** Reached, approved, balanced. */
  good: '#2c7a52',
  /** Approaching a limit, waiting for a person. */
  caution: '#9a6700',
  /** Below a floor, above a limit, refused. */
  breach: '#ae3a2c',
} as const

/** Colours of series in charts and share bars: distinguishable in grey, none of them a signal colour. */
export const series = ['#17555f', '#c08a3e', '#6a7f96', '#7d9a6a', '#9c6b7c', '#4a8fa3', '#b5a37a', '#596a50'] as const

export const fontFamily =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, -apple-system, "Segoe UI", sans-serif'

export const theme: ThemeConfig = {
  token: {
    fontFamily,
    fontSize: 14,
    colorPrimary: palette.primary,
    colorInfo: palette.primary,
    colorSuccess: palette.good,
    colorWarning: palette.caution,
    colorError: palette.breach,
    // Derived from dark signal colours these would be mud.
    colorWarningBg: '#fdf7e8',
    colorWarningBorder: '#ead8ae',
    colorErrorBg: '#fcf2f0',
    colorErrorBorder: '#e9c5bf',
    colorSuccessBg: '#f0f7f3',
    colorSuccessBorder: '#bcd9c9',
    colorInfoBg: '#f1f6f6',
    colorInfoBorder: '#c9dbdd',
    colorLink: palette.primary,
    colorTextBase: palette.ink,
    colorTextSecondary: palette.inkSoft,
    colorTextTertiary: palette.inkFaint,
    colorTextDescription: palette.inkSoft,
    colorTextPlaceholder: palette.inkFaint,
    colorBorder: palette.lineStrong,
    colorBorderSecondary: palette.line,
    colorBgLayout: palette.canvas,
    borderRadius: 5,
    borderRadiusLG: 8,
    controlHeight: 34,
    boxShadow: '0 1px 2px rgb(27 42 51 / 6%), 0 8px 24px rgb(27 42 51 / 8%)',
    boxShadowSecondary: '0 1px 2px rgb(27 42 51 / 6%), 0 8px 24px rgb(27 42 51 / 10%)',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Table: {
      headerBg: 'transparent',
      headerColor: palette.inkFaint,
      headerSplitColor: 'transparent',
      rowHoverBg: '#f2f6f6',
      cellPaddingBlockMD: 10,
      cellPaddingInlineMD: 12,
    },
    Menu: {
      itemBg: 'transparent',
      itemHeight: 36,
      itemBorderRadius: 6,
      itemSelectedBg: palette.primarySoft,
      itemSelectedColor: palette.primary,
      activeBarBorderWidth: 0,
    },
    Card: { headerFontSize: 15 },
    Tabs: { titleFontSize: 14, horizontalItemPadding: '10px 0' },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Descriptions: { labelBg: 'transparent' },
    Tag: { defaultBg: '#f0f3f4', defaultColor: palette.inkSoft },
  },
}
