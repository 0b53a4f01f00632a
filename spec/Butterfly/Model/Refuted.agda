{-# OPTIONS --safe --cubical-compatible #-}

-- `fusion_correct` of §3.1, with no hypothesis, is false, under both readings of high accuracy.
--
-- Two workers, each sure of its own kind of input and sure of the wrong token on the other's, fused
-- with equal weights: the right token gets 1/2 everywhere, which is below 3/4 and no strict
-- maximum.

module Butterfly.Model.Refuted where

open import Butterfly.Algebra.Base
open import Butterfly.Logic.Base
open import Butterfly.Rational.Base using (equal; _/_)
open import Butterfly.Rational.Properties using (rationals; compute-≰; compute-≤; counted)
open OrderedField rationals
open import Butterfly.Pool.Base using (Weights; Distribution; Gate)
open import Butterfly.Model.Base ring
open import Butterfly.Retention.Refuted using (half)

-- The unconditional claim, for a reading of high accuracy.

Unconditional : Accurate Bool 2 → Set₁
Unconditional high-accuracy = ∀ {n : Nat} {C : Fin n → Capability Bool 2}
  (gate : Gate ring Bool n) (workers : ∀ i → Worker Bool 2 high-accuracy (C i)) →
    Fusion-correct Bool 2 gate workers

answer wrong : Distribution ring 2
answer = counted (1 ▹ 0 ▹ none) 0 (equal refl)
wrong = counted (0 ▹ 1 ▹ none) 0 (equal refl)

specialist : Bool → LLM Bool 2
specialist own x = if own then (if x then answer else wrong) else (if x then wrong else answer)

-- Worker 0 is for the inputs `true`, worker 1 for the inputs `false`; the right token is the first.

own-inputs : Fin 2 → Capability Bool 2
own-inputs first true first = ⊤
own-inputs (next first) false first = ⊤
own-inputs _ _ _ = ⊥

workers : (high-accuracy : Accurate Bool 2) → high-accuracy answer first → ∀ i →
  Worker Bool 2 high-accuracy (own-inputs i)
workers high sure first = record { model = specialist true ; evidence = λ { true first _ → sure } }
workers high sure (next first) = record { model = specialist false ; evidence = λ { false first _ → sure } }

fusion-correct-is-false-at-least : ¬ Unconditional (at-least Bool 2 (3 / 4))
fusion-correct-is-false-at-least claim = compute-≰ _ _ refl
  (claim (λ _ → half) (workers (at-least Bool 2 (3 / 4)) (compute-≤ _ _ refl)) first true first tt)

fusion-correct-is-false-most-probable : ¬ Unconditional (most-probable Bool 2)
fusion-correct-is-false-most-probable claim =
  claim (λ _ → half) (workers (most-probable Bool 2) sure) first true first tt (next first) refl
    (compute-≤ _ _ refl)
  where
  sure : most-probable Bool 2 answer first
  sure first ()
  sure (next first) _ = compute-≰ _ _ refl
