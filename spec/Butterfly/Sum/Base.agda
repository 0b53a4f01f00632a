{-# OPTIONS --safe --cubical-compatible #-}

-- Finite sums: Σ over the n places of a vector.

open import Butterfly.Algebra.Base

module Butterfly.Sum.Base (S : CommutativeSemiring) where

open import Butterfly.Logic.Base
open CommutativeSemiring S

sum : (n : Nat) → (Fin n → Carrier) → Carrier
sum zero f = 0#
sum (suc n) f = f first + sum n (λ i → f (next i))
