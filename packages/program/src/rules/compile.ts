/** Conditions as closures: compiled once per plan version, run for every line of every claim. */
import { invariant } from '@gongbao/kernel'
import type { Facts } from '../facts/index.ts'
import { type Condition, isLeaf, type Leaf } from '../schema/conditions.ts'
import { faultsOfLeaf } from './leaf-faults.ts'
import { testOf } from './operators.ts'

/** 1 yes · 0 no · -1 undetermined: an unknown fact decides it, so a person must (Kleene's three values). */
export type Verdict = 1 | 0 | -1
export type Decide = (facts: Facts) => Verdict

const compiled = new WeakMap<Condition, Decide>()

/**
 * Compiles a condition. The same condition object gives the same closure again, so a plan kept in memory is compiled once.
 * @throws Error when a leaf names an unknown fact or misfits it (the check refuses such plans long before)
 */
export function compile(condition: Condition): Decide {
  const known = compiled.get(condition)
  if (known) return known
  const decide = isLeaf(condition) ? compileLeaf(condition) : compileBranch(condition)
  compiled.set(condition, decide)
  return decide
}

function compileBranch(condition: Exclude<Condition, Leaf>): Decide {
  const all = 'all' in condition
  const parts = (all ? condition.all : condition.any).map(compile)
  const [first] = parts
  if (parts.length === 1 && first) return first
  // The value that settles the whole at once: one 'no' among all, one 'yes' among any.
  const settles: Verdict = all ? 0 : 1
  const otherwise = all ? 1 : 0
  return (facts) => {
    let verdict: Verdict = otherwise
    for (const part of parts) {
      const one = part(facts)
      if (one === settles) return settles
      if (one === -1) verdict = -1
    }
    return verdict
  }
}

/** The verdict of a single leaf. */
export function compileLeaf(leaf: Leaf): Decide {
  const fault = faultsOfLeaf(leaf)[0]
  invariant(!fault, fault?.en ?? '')
  const { fact } = leaf
  if (leaf.operator === 'isKnown') return (facts) => (read(facts, fact) === null ? 0 : 1)
  if (leaf.operator === 'isUnknown') return (facts) => (read(facts, fact) === null ? 1 : 0)
  const test = testOf(leaf)
  return (facts) => {
    const actual = read(facts, fact)
    if (actual === null) return -1
    return test(actual) ? 1 : 0
  }
}

function read(facts: Facts, fact: string) {
  const actual = facts[fact]
  if (actual === undefined) throw new Error(`invariant broken: the fact ${fact} is missing; unknown facts are null`)
  return actual
}
