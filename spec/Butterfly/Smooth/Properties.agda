{-# OPTIONS --safe --cubical-compatible #-}

-- P-smooth and the smooth half of T2.1, from the closure laws alone, for every number of workers:
-- the linear pools are smooth in outputs and weights together, a gated fusion of smooth workers is
-- smooth in the input, a softmax gate is smooth, and so are the log pool after its softmax and the
-- log-sum-exp pool, where exp and log are.
--
-- The smooth median needs a root and an implicit-function law: it is not treated. A survivor's
-- division by its total weight is smooth where that weight is positive everywhere.

open import Butterfly.Algebra.Base
open import Butterfly.Smooth.Base

module Butterfly.Smooth.Properties (R : OrderedRing) (S : SmoothStructure R) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Properties R
open SmoothStructure S

smooth-sum : ∀ {A : Set} n {f : Fin n → (A → Carrier) → Carrier} → (∀ i → Smooth (f i)) →
  Smooth (λ x → sum n (λ i → f i x))
smooth-sum zero h = smooth-constant 0#
smooth-sum (suc n) h = smooth-+ (h first) (smooth-sum n (λ i → h (next i)))

-- The pool as a function of weights and outputs together.

linear-pool-smooth : ∀ {V : Set} n (v : V) →
  Smooth {Fin n ⊎ (Fin n × V)} (λ x → sum n (λ i → x (left i) · x (right (i , v))))
linear-pool-smooth n v = smooth-sum n
  (λ i → smooth-· (smooth-coordinate (left i)) (smooth-coordinate (right (i , v))))

-- A decomposition with smooth weights and workers is smooth in the input.

gated-fusion-smooth : ∀ {A : Set} n {ρ M : Fin n → (A → Carrier) → Carrier} →
  (∀ i → Smooth (ρ i)) → (∀ i → Smooth (M i)) → Smooth (λ x → sum n (λ i → ρ i x · M i x))
gated-fusion-smooth n hρ hM = smooth-sum n (λ i → smooth-· (hρ i) (hM i))

-- Survivors: the weighted mean divided by its total weight, where that is invertible everywhere.

normalised-fusion-smooth : ∀ {A : Set} n {ρ M : Fin n → (A → Carrier) → Carrier}
  (inverse : (A → Carrier) → Carrier) →
  (∀ x → (sum n (λ i → ρ i x) · inverse x) ≈ 1#) → (∀ i → Smooth (ρ i)) → (∀ i → Smooth (M i)) →
  Smooth (λ x → sum n (λ i → ρ i x · M i x) · inverse x)
normalised-fusion-smooth n inverse inverts hρ hM =
  smooth-· (gated-fusion-smooth n hρ hM) (smooth-inverse inverts (smooth-sum n hρ))

module _ (E : Exponential R S) where
  open Exponential E

  softmax-smooth : ∀ {A : Set} n {s : Fin n → (A → Carrier) → Carrier}
    (inverse : (A → Carrier) → Carrier) →
    (∀ x → (sum n (λ i → exp (s i x)) · inverse x) ≈ 1#) → (∀ i → Smooth (s i)) → ∀ i →
      Smooth (λ x → exp (s i x) · inverse x)
  softmax-smooth n inverse inverts hs i =
    smooth-· (smooth-exp (hs i)) (smooth-inverse inverts (smooth-sum n (λ j → smooth-exp (hs j))))

  -- The log pool: softmax of the weighted mean of logits.

  log-pool-smooth : ∀ {A : Set} n d {ρ : Fin n → (A → Carrier) → Carrier} {z : Fin n → Fin d →
    (A → Carrier) → Carrier}
    (inverse : (A → Carrier) → Carrier) →
    (∀ x → (sum d (λ y → exp (sum n (λ i → ρ i x · z i y x))) · inverse x) ≈ 1#) →
    (∀ i → Smooth (ρ i)) → (∀ i y → Smooth (z i y)) →
    ∀ y → Smooth (λ x → exp (sum n (λ i → ρ i x · z i y x)) · inverse x)
  log-pool-smooth n d inverse inverts hρ hz =
    softmax-smooth d inverse inverts (λ y → gated-fusion-smooth n hρ (λ i → hz i y))

  -- The log-sum-exp pool of at least one worker, with weights that are positive everywhere: (1/β) log Σ wᵢ exp(β xᵢ).

  log-sum-exp-smooth : ∀ {A : Set} n (β 1/β : Carrier) {ρ x : Fin (suc n) → (A → Carrier) →
    Carrier} →
    (∀ i a → 0# < ρ i a) → (∀ i → Smooth (ρ i)) → (∀ i → Smooth (x i)) →
    Smooth (λ a → 1/β · log (sum (suc n) (λ i → ρ i a · exp (β · x i a))))
  log-sum-exp-smooth n β 1/β {ρ} {x} positive hρ hx =
    smooth-· (smooth-constant 1/β) (smooth-log
      (λ a → +->0 (·->0 (positive first a) (exp-positive _))
        (sum-≥0 n (λ i → <⇒≤ (·->0 (positive (next i) a) (exp-positive _)))))
      (smooth-sum (suc n) (λ i → smooth-· (hρ i)
        (smooth-exp (smooth-· (smooth-constant β) (hx i))))))
