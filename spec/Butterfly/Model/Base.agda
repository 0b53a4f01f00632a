{-# OPTIONS --safe --cubical-compatible #-}

-- The types of the specification's §1 and §3: models, capabilities, workers, fusion, and what it
-- would mean that fusion is correct.
--
-- Tokens are discrete, so a model is a function to distributions over them; smoothness is a matter
-- of the latent space onward, in Butterfly.Smooth. `high-accuracy` is undefined in the
-- specification; here are the two readings. Whether fusion is correct is not claimed here: see
-- Properties and Refuted.

open import Butterfly.Algebra.Base

module Butterfly.Model.Base (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Pool.Base using (Weights; Distribution; Gate)
open import Butterfly.Pool.Properties R using (distribution-preserved)
open Distribution

-- Definition 1.1: M = decode ∘ transform ∘ encode.

record Model (TokenSpace LatentSpace Answer : Set) : Set where
  field
    encode : TokenSpace → LatentSpace
    transform : LatentSpace → LatentSpace
    decode : LatentSpace → Answer

  model : TokenSpace → Answer
  model x = decode (transform (encode x))

module _ (Input : Set) (d : Nat) where

  LLM : Set
  LLM = Input → Distribution R d

  -- Definition 1.2: a set of (input, output) pairs.

  Capability : Set₁
  Capability = Input → Fin d → Set

  -- The two readings of high accuracy: a probability of at least τ, and the largest probability.

  Accurate : Set₁
  Accurate = Distribution R d → Fin d → Set

  at-least : Carrier → Accurate
  at-least τ p y = τ ≤ probability p y

  most-probable : Accurate
  most-probable p y = ∀ z → same d y z ≡ false → probability p z < probability p y

  -- A worker is a model with its evidence.

  record Worker (high-accuracy : Accurate) (C : Capability) : Set where
    field
      model : LLM
      evidence : ∀ x y → C x y → high-accuracy (model x) y

  -- Fusion n workers, under a gate (constant weights are the gate that reads nothing).

  Fusion : {n : Nat} {high-accuracy : Accurate} {C : Fin n → Capability} →
    Gate R Input n → (∀ i → Worker high-accuracy (C i)) → LLM
  Fusion gate workers x = distribution-preserved (gate x) d (λ i → Worker.model (workers i) x)

  -- The correctness property of §3.1: every capability of every worker is preserved, on every input.

  Fusion-correct : {n : Nat} {high-accuracy : Accurate} {C : Fin n → Capability} →
    Gate R Input n → (∀ i → Worker high-accuracy (C i)) → Set
  Fusion-correct {n} {high-accuracy} {C} gate workers =
    ∀ (i : Fin n) x y → C i x y → high-accuracy (Fusion gate workers x) y
