{-# OPTIONS --safe --cubical-compatible #-}

-- N7/raw: tokens that are drawn at another temperature than that of the probabilities by which they
-- are kept are not distributed as the pool. By an exact counterexample of two tokens: the pool
-- gives both 1/2; what comes out gives the first 3/5.

module Butterfly.Drafting.Refuted where

open import Butterfly.Algebra.Base
open import Butterfly.Logic.Base
open import Butterfly.Rational.Base using (ℚ; equal; _/_)
open import Butterfly.Rational.Properties using (rationals; compute-≰; counted)
open OrderedField rationals
open import Butterfly.Sum.Base semiring
open import Butterfly.Pool.Base using (Distribution)
open import Butterfly.Drafting.Sampler rationals
open Distribution

-- Drawn at temperature 1/2: in proportion to the squares.

Sharpened : {d : Nat} → Distribution ring d → Distribution ring d → Set
Sharpened {d} raw drawn = ∀ x →
  (probability drawn x · sum d (λ y → probability raw y · probability raw y))
    ≈ (probability raw x · probability raw x)

Raw-acceptance : Set
Raw-acceptance = ∀ {d : Nat} (raw drawn F : Distribution ring d) → Sharpened raw drawn → ∀ x →
  (probability drawn x · chance raw F x
    + (1# - sum d (λ y → probability drawn y · chance raw F y)) · residual raw F x)
    ≈ probability F x

raw-acceptance-is-false : ¬ Raw-acceptance
raw-acceptance-is-false claim = compute-≰ _ _ refl
  (≤-reflexive (claim raw drawn F (λ { first → equal refl ; (next first) → equal refl }) first))
  where
  raw drawn F : Distribution ring 2
  raw = counted (2 ▹ 1 ▹ none) 2 (equal refl)
  drawn = counted (4 ▹ 1 ▹ none) 4 (equal refl)
  F = counted (1 ▹ 1 ▹ none) 1 (equal refl)
