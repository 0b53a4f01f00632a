{-# OPTIONS --safe --cubical-compatible #-}

-- Two ways in which "better" workers make a worse fusion, by exact counterexamples.
--
-- P-mono/confidence: weights that are the workers' own largest probabilities. P-mono/log: the log
-- pool of two workers at equal weights (the normalised geometric mean), when worker 1's probability
-- of y rises and the rest of its distribution is arbitrary. The log pool is monotone in each logit;
-- that is Butterfly.Pool.Properties.monotone before the softmax.

module Butterfly.Pool.Refuted where

open import Butterfly.Algebra.Base
open import Butterfly.Logic.Base
open import Butterfly.Rational.Base using (ℚ; 0ℚ; equal; _/_)
open import Butterfly.Rational.Properties using (rationals; compute-≰; compute-≤; counted)
open OrderedField rationals
open import Butterfly.Sum.Base semiring
open import Butterfly.Pool.Base
open import Butterfly.Cost.Properties ring using (Largest)
open Distribution

-- Confidence weights.

Confident-monotone : Set
Confident-monotone = ∀ {d : Nat} (p p′ q : Distribution ring d) (c c′ e : ℚ) →
  Largest (probability p) c → Largest (probability p′) c′ → Largest (probability q) e →
  ∀ y → probability p y ≤ probability p′ y →
  Pool.fuse (LinearPool rationals d) 2 (c ▹ e ▹ none) (probability p ▹ probability q ▹ none) y
    ≤ Pool.fuse (LinearPool rationals d) 2 (c′ ▹ e ▹ none) (probability p′ ▹ probability q ▹ none) y

confidence-is-not-monotone : ¬ Confident-monotone
confidence-is-not-monotone claim = compute-≰ _ _ refl
  (claim before after other (1 / 2) (9 / 10) 1#
    (record
      { bounds = λ { first → compute-≤ _ _ refl
                   ; (next first) → compute-≤ _ _ refl
                   ; (next (next first)) → compute-≤ _ _ refl }
      ; attained = next first , equal refl })
    (record
      { bounds = λ { first → compute-≤ _ _ refl
                   ; (next first) → compute-≤ _ _ refl
                   ; (next (next first)) → compute-≤ _ _ refl }
      ; attained = next (next first) , equal refl })
    (record
      { bounds = λ { first → compute-≤ _ _ refl
                   ; (next first) → compute-≤ _ _ refl
                   ; (next (next first)) → compute-≤ _ _ refl }
      ; attained = first , equal refl })
    first (compute-≤ _ _ refl))
  where
  before after other : Distribution ring 3
  before = counted (0 ▹ 1 ▹ 1 ▹ none) 1 (equal refl)
  after = counted (1 ▹ 0 ▹ 9 ▹ none) 9 (equal refl)
  other = counted (1 ▹ 0 ▹ 0 ▹ none) 0 (equal refl)

-- The log pool of two at equal weights: F is proportional to g, and g² = p q.

record Geometric-mean {d : Nat} (p q F : Distribution ring d) : Set where
  field
    g : Fin d → ℚ
    positive : ∀ y → 0ℚ ≤ g y
    square : ∀ y → (g y · g y) ≈ (probability p y · probability q y)
    normalised : ∀ y → (probability F y · sum d g) ≈ g y

Log-monotone : Set
Log-monotone = ∀ {d : Nat} (p p′ q F F′ : Distribution ring d) → Geometric-mean p q F →
  Geometric-mean p′ q F′ →
  ∀ y → probability p y ≤ probability p′ y → probability F y ≤ probability F′ y

log-pool-is-not-monotone : ¬ Log-monotone
log-pool-is-not-monotone claim = compute-≰ _ _ refl
  (claim (counted (64 ▹ 16 ▹ 361 ▹ none) 440 (equal refl))
    (counted (81 ▹ 324 ▹ 36 ▹ none) 440 (equal refl))
    (counted (169 ▹ 256 ▹ 16 ▹ none) 440 (equal refl))
    (counted (104 ▹ 64 ▹ 76 ▹ none) 243 (equal refl))
      (counted (117 ▹ 288 ▹ 24 ▹ none) 428 (equal refl))
    (record
      { g = (104 / 441) ▹ (64 / 441) ▹ (76 / 441) ▹ none
      ; positive = λ { first → compute-≤ _ _ refl
                     ; (next first) → compute-≤ _ _ refl
                     ; (next (next first)) → compute-≤ _ _ refl }
      ; square = λ { first → equal refl
                   ; (next first) → equal refl
                   ; (next (next first)) → equal refl }
      ; normalised = λ { first → equal refl
                       ; (next first) → equal refl
                       ; (next (next first)) → equal refl }
      })
    (record
      { g = (117 / 441) ▹ (288 / 441) ▹ (24 / 441) ▹ none
      ; positive = λ { first → compute-≤ _ _ refl
                     ; (next first) → compute-≤ _ _ refl
                     ; (next (next first)) → compute-≤ _ _ refl }
      ; square = λ { first → equal refl
                   ; (next first) → equal refl
                   ; (next (next first)) → equal refl }
      ; normalised = λ { first → equal refl
                       ; (next first) → equal refl
                       ; (next (next first)) → equal refl }
      })
    first (compute-≤ _ _ refl))
