{-# OPTIONS --safe --cubical-compatible #-}

-- L3.2 as the specification writes it, ∇ Loss(F(M₁, …, M_k)) = Σᵢ (∂F/∂Mᵢ) · ∇ Loss(Mᵢ), is false.
--
-- Counterexample in polynomials over the rationals: workers θ and 2θ, their mean, the loss (z −
-- 1)². At θ = 1 the gradient is 3/2 and the formula gives 2.

module Butterfly.Gradient.Refuted where

open import Butterfly.Algebra.Base
open import Butterfly.Logic.Base
open import Butterfly.Rational.Base using (ℚ; -_; _/_)
open import Butterfly.Rational.Properties using (rationals; compute-≰)
open OrderedField rationals hiding (-_)
open import Butterfly.Sum.Base semiring using (sum)
open import Butterfly.Gradient.Base ring
open import Butterfly.Gradient.Polynomial ring
open ReverseDifferential polynomials

As-written : Set
As-written = ∀ {k : Nat} {Θ : Shape} (loss : Map number number) (F : Map (copies k number) number)
  (worker : Fin k → Map Θ number) (θ : Point Θ) a →
  gradient (compose loss (compose F (each worker))) θ a
    ≈ sum k (λ i → gradient F (apply (each worker) θ) (i , tt) · gradient
      (compose loss (worker i)) θ a)

as-written-is-false : ¬ As-written
as-written-is-false claim = compute-≰ _ _ refl
  (≤-reflexive (≈-sym (claim squared-error mean workers (λ _ → 1#) tt)))
  where
  squared-error : Map number number
  squared-error _ = (coordinate tt ⊞ constant (- 1#)) ⊠ (coordinate tt ⊞ constant (- 1#))
  mean : Map (copies 2 number) number
  mean _ = constant (1 / 2) ⊠ coordinate (first , tt) ⊞ constant (1 / 2) ⊠ coordinate
    (next first , tt)
  workers : Fin 2 → Map number number
  workers first _ = coordinate tt
  workers (next first) _ = constant (2 / 1) ⊠ coordinate tt
