/** A city's folder for a simulation, or why there is none. */
import { statSync } from 'node:fs'
import { type City, loadCity } from '@gongbao/program'
import { printFindings } from '../print-findings.ts'
import { WishFault } from './wishes.ts'

/** @throws WishFault when there is no such folder or plan, or the files have errors */
export function readCity(dir: string, planCode: string): City {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    throw new WishFault(`没有此目录：${dir} · there is no such folder: ${dir}`)
  const { city, findings } = loadCity(dir)
  if (!city) {
    const errors = findings.filter(({ level }) => level === 'error')
    throw new WishFault(`${printFindings(dir, errors)}\n城市文件有误，未试算 · the city's files have errors`)
  }
  if (!city.plans.has(planCode))
    throw new WishFault(
      `没有方案 ${planCode}，现有 ${[...city.plans.keys()].join('、')} · there is no plan ${planCode}, only ${[...city.plans.keys()].join(', ')}`,
    )
  return city
}
