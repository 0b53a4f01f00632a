{-# OPTIONS --safe --cubical-compatible #-}

-- The pools as programs over the rationals: what tests evaluate beside the operators that run.
--
-- `fused` is the fold of Butterfly.Pool.Base, `merged` the state before it is finished, as lists.

module Butterfly.Pool.Evaluate where

open import Butterfly.Algebra.Base
open import Butterfly.Logic.Base
open import Butterfly.Monoid.Base
open import Butterfly.Pool.Base
open import Butterfly.Rational.Base public using (ℚ; _⊖_/1+_; _/_)
open import Butterfly.Rational.Properties using (rationals)

fused : (pool : ∀ d → Pool (OrderedField.ring rationals) (Fin d)) (n d : Nat) → (Fin n → ℚ) →
  (Fin n → Fin d → ℚ) → List ℚ
fused pool n d w x = tabulate d (Pool.fuse (pool d) n w x)

latent-mean linear-pool log-pool : (n d : Nat) → (Fin n → ℚ) → (Fin n → Fin d → ℚ) → List ℚ
latent-mean = fused (LatentMean rationals)
linear-pool = fused (LinearPool rationals)
log-pool = fused (LogPool rationals)

-- The weight of the merged state, then its total in each coordinate.

merged-state : (n d : Nat) → (Fin n → ℚ) → (Fin n → Fin d → ℚ) → List ℚ
merged-state n d w x = State.weight whole ∷ tabulate d (State.total whole)
  where
  open WeightedMean rationals (Fin d)
  whole : State (OrderedField.ring rationals) (Fin d)
  whole = Fold.row states (λ i → lift (w i) (x i)) (tabulate n (λ i → i))
