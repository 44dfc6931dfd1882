import type { ComponentType } from 'react'
import { UnknownStep } from '../draft/UnknownStep.tsx'

/** The screens of a draft that goes to and fro between two machines, by the first part of their address. */
const pages: Readonly<Record<string, ComponentType<{ rest: string }>>> = {}

/** Hands over, looks through what came back, and the short way of whoever was asked: beside the questions. */
export function ExchangePages({ page, rest }: { page: string; rest: string }) {
  const Page = Object.hasOwn(pages, page) ? pages[page] : undefined
  return Page ? <Page rest={rest} /> : <UnknownStep />
}
