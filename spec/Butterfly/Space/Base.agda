{-# OPTIONS --safe --cubical-compatible #-}

-- Distances between outputs: norms on functions from the coordinates V, and the sum of squares.
--
-- A norm is a record of the laws that the theorems use; `AbsoluteNorm` adds that it reads absolute
-- values only (true of the sum, maximum and Euclidean norms). Nothing is claimed here. There are no
-- roots, so the Euclidean norm appears as its square.

open import Butterfly.Algebra.Base

module Butterfly.Space.Base (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R using (∣_∣)
open import Butterfly.Sum.Base semiring

record NormedSpace (V : Set) : Set where
  field
    ‖_‖ : (V → Carrier) → Carrier
    ‖‖-cong : ∀ {x y} → (∀ v → x v ≈ y v) → ‖ x ‖ ≈ ‖ y ‖
    ‖‖-≥0 : ∀ x → 0# ≤ ‖ x ‖
    ‖‖-zero : ‖ (λ _ → 0#) ‖ ≈ 0#
    ‖‖-negate : ∀ x → ‖ (λ v → - x v) ‖ ≈ ‖ x ‖
    ‖‖-scale : ∀ {w} x → 0# ≤ w → ‖ (λ v → w · x v) ‖ ≈ (w · ‖ x ‖)
    ‖‖-triangle : ∀ x y → ‖ (λ v → x v + y v) ‖ ≤ (‖ x ‖ + ‖ y ‖)

  distance : (V → Carrier) → (V → Carrier) → Carrier
  distance x y = ‖ (λ v → x v - y v) ‖

record AbsoluteNorm (V : Set) : Set where
  field
    space : NormedSpace V
  open NormedSpace space public
  field
    ‖‖-mono : ∀ {x y} → (∀ v → ∣ x v ∣ ≤ ∣ y v ∣) → ‖ x ‖ ≤ ‖ y ‖

-- Inner product and squared distance.

dot : (d : Nat) → (Fin d → Carrier) → (Fin d → Carrier) → Carrier
dot d x y = sum d (λ j → x j · y j)

squared-distance : (d : Nat) → (Fin d → Carrier) → (Fin d → Carrier) → Carrier
squared-distance d x y = sum d (λ j → (x j - y j) · (x j - y j))
