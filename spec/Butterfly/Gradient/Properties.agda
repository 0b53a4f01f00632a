{-# OPTIONS --safe --cubical-compatible #-}

-- L3.2 repaired: the gradient of the fused loss is, by the chain rule alone, the sum over the
-- workers of what each pulls back through itself, and what the gate pulls back where it reads the
-- parameters too; summed because the base is shared.
--
-- For every number of workers, every differential structure, every pool F, loss, gate and worker in
-- it. The formula of the specification, which evaluates the loss at each worker, is refuted in
-- Butterfly.Gradient.Refuted.

open import Butterfly.Algebra.Base
open import Butterfly.Gradient.Base

module Butterfly.Gradient.Properties (R : OrderedRing) (D : ReverseDifferential R) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R using (_∙_)
open import Butterfly.Sum.Base semiring using (sum)
open ReverseDifferential D

module _ {k : Nat} {Θ Out : Shape R} (loss : Map Out number)
  (F : Map (both (copies k number) (copies k Out)) Out)
  (gate : Map Θ (copies k number)) (worker : Fin k → Map Θ Out) where

  outputs : Map Θ (both (copies k number) (copies k Out))
  outputs = pair gate (each worker)

  fused-loss : Map Θ number
  fused-loss = compose loss (compose F outputs)

  -- (∂F)ᵀ ∇Loss(F), a number for each gate weight and each coordinate of each worker.

  pulled-back : Point R Θ → Point R (both (copies k number) (copies k Out))
  pulled-back θ = reverse F (apply outputs θ)
    (reverse loss (apply (compose F outputs) θ) (λ _ → 1#))

  gradient-of-fused-loss : ∀ θ a →
    gradient fused-loss θ a
      ≈ (reverse gate θ (λ i → pulled-back θ (left i)) a
         + sum k (λ i → reverse (worker i) θ (λ b → pulled-back θ (right (i , b))) a))
  gradient-of-fused-loss θ a =
    reverse-compose loss (compose F outputs) θ _ a
    ∙ reverse-compose F outputs θ _ a
    ∙ reverse-pair gate (each worker) θ _ a
    ∙ +-cong ≈-refl (reverse-each worker θ _ a)
