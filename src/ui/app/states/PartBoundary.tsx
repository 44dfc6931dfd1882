import { Component, type ReactNode } from 'react'
import { PartNotLoaded } from '../lazyPart.tsx'

interface PartBoundaryProps {
  /** The address: a failure belongs to the one it happened at, and going elsewhere begins anew. */
  at: string
  /** Drawn in place of a part whose code did not come … */
  missing: ReactNode
  /** … or that broke while it was drawn. */
  broken: ReactNode
  children: ReactNode
}

interface Failure {
  readonly at: string
  readonly error: unknown
}

/** Keeps the rest of the app standing when one screen fails. */
export class PartBoundary extends Component<PartBoundaryProps, Failure> {
  override state: Failure = { at: this.props.at, error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  static getDerivedStateFromProps({ at }: PartBoundaryProps, state: Failure) {
    return at === state.at ? null : { at, error: null }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return error instanceof PartNotLoaded ? this.props.missing : this.props.broken
  }
}
