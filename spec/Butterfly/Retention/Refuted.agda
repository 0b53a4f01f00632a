{-# OPTIONS --safe --cubical-compatible #-}

-- T7.2 is false when accuracy is the share of samples whose right token is the argmax, and its
-- equality in expected probability is false under a gate. Both by exact counterexamples of two
-- workers and two samples; with two workers, the ensemble of the others is the other worker.

module Butterfly.Retention.Refuted where

open import Butterfly.Algebra.Base
open import Butterfly.Logic.Base
open import Butterfly.Rational.Base using (ℚ; equal; at-most; _/_)
open import Butterfly.Rational.Properties using (rationals; compute-≰; compute-≤; counted)
open OrderedField rationals hiding (_≤?_)
open import Butterfly.Sum.Properties ring
open import Butterfly.Pool.Base using (Weights; Distribution)
open import Butterfly.Pool.Properties ring
open Weights
open Distribution

-- Right when every other token is less probable.

all : (d : Nat) → (Fin d → Bool) → Bool
all zero f = true
all (suc d) f = if f first then all d (λ y → f (next y)) else false

argmax-is : (d : Nat) → (Fin d → ℚ) → Fin d → Bool
argmax-is d p y = all d (λ z → if same d y z then true else not (at-most (p y) (p z)))

half : Weights ring 2
half = record
  { weight = λ _ → 1 / 2
  ; weight-≥0 = λ _ → compute-≤ _ _ refl
  ; sums-to-one = equal refl
  }

one-half : ℚ
one-half = 1 / 2

-- Two equally likely samples.

share-right : (Fin 2 → Bool) → ℚ
share-right correct = sum 2 (λ s → when (correct s) one-half)

Argmax-retention : Set
Argmax-retention = ∀ {d : Nat} (w : Weights ring 2) (p : Fin 2 → Fin 2 → Distribution ring d)
  (y : Fin 2 → Fin d) →
  weighted 2 (weight w) (λ i → share-right (λ s → argmax-is d (probability (p i s)) (y s)))
    ≤ share-right (λ s → argmax-is d (fused w (λ i → probability (p i s))) (y s))

argmax-retention-is-false : ¬ Argmax-retention
argmax-retention-is-false claim = compute-≰ _ _ refl (claim half workers (λ _ → first))
  where
  unsure wrong : Distribution ring 3
  unsure = counted (4 ▹ 3 ▹ 3 ▹ none) 9 (equal refl)
  wrong = counted (0 ▹ 1 ▹ 0 ▹ none) 0 (equal refl)
  workers : Fin 2 → Fin 2 → Distribution ring 3
  workers first first = unsure
  workers first (next first) = wrong
  workers (next first) first = wrong
  workers (next first) (next first) = unsure

-- Under a gate: the mean weights and the mean accuracies do not give the fused accuracy.

Gated-equality : Set
Gated-equality = (gate : Fin 2 → Weights ring 2) (correct : Fin 2 → Fin 2 → ℚ) →
  sum 2 (λ s → one-half · fused (gate s) correct s)
    ≈ sum 2 (λ i → sum 2 (λ s → one-half · weight (gate s) i) · sum 2
      (λ s → one-half · correct i s))

gated-equality-is-false : ¬ Gated-equality
gated-equality-is-false claim = compute-≰ _ _ refl (≤-reflexive (claim gate knows))
  where
  knows : Fin 2 → Fin 2 → ℚ
  knows i s = when (same 2 i s) 1#
  gate : Fin 2 → Weights ring 2
  gate first = record
    { weight = knows first
    ; weight-≥0 = λ { first → compute-≤ _ _ refl ; (next first) → compute-≤ _ _ refl }
    ; sums-to-one = equal refl
    }
  gate (next first) = record
    { weight = knows (next first)
    ; weight-≥0 = λ { first → compute-≤ _ _ refl ; (next first) → compute-≤ _ _ refl }
    ; sums-to-one = equal refl
    }
