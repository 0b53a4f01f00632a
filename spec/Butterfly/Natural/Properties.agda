{-# OPTIONS --safe --cubical-compatible #-}

-- The natural numbers are a commutative semiring, so the solver speaks of them.

module Butterfly.Natural.Properties where

open import Butterfly.Algebra.Base
open import Butterfly.Logic.Base
open import Butterfly.Natural.Base

semiring : CommutativeSemiring
semiring = record
  { Carrier = Nat
  ; _≈_ = _≡_
  ; _+_ = _+_
  ; _·_ = _*_
  ; 0# = 0
  ; 1# = 1
  ; ≈-refl = refl
  ; ≈-sym = sym
  ; ≈-trans = trans
  ; +-cong = cong₂ _+_
  ; ·-cong = cong₂ _*_
  ; +-assoc = +-assoc
  ; +-comm = +-comm
  ; +-unit = λ _ → refl
  ; ·-assoc = *-assoc
  ; ·-comm = *-comm
  ; ·-unit = +-zero
  ; ·-zero = λ _ → refl
  ; distrib = *-distrib
  }
