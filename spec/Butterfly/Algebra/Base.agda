{-# OPTIONS --safe --cubical-compatible #-}

-- The numbers that theorems are about, as records: a commutative semiring, an ordered ring, an
-- ordered field, each with an equality of its own.
--
-- No number is postulated. A theorem names the least of these records that it needs; the natural
-- numbers, the integers and the rationals are instances, so no record is empty. The order is
-- decidable, as that of the rationals is; over the real numbers that is a classical principle, and
-- a reader who wants these theorems of the reals takes it on.

module Butterfly.Algebra.Base where

open import Butterfly.Logic.Base

record CommutativeSemiring : Set₁ where
  infix 4 _≈_
  infixl 6 _+_
  infixl 7 _·_
  field
    Carrier : Set
    _≈_ : Carrier → Carrier → Set
    _+_ : Carrier → Carrier → Carrier
    _·_ : Carrier → Carrier → Carrier
    0# : Carrier
    1# : Carrier
    ≈-refl : ∀ {x} → x ≈ x
    ≈-sym : ∀ {x y} → x ≈ y → y ≈ x
    ≈-trans : ∀ {x y z} → x ≈ y → y ≈ z → x ≈ z
    +-cong : ∀ {x y u v} → x ≈ y → u ≈ v → (x + u) ≈ (y + v)
    ·-cong : ∀ {x y u v} → x ≈ y → u ≈ v → (x · u) ≈ (y · v)
    +-assoc : ∀ x y z → ((x + y) + z) ≈ (x + (y + z))
    +-comm : ∀ x y → (x + y) ≈ (y + x)
    +-unit : ∀ x → (0# + x) ≈ x
    ·-assoc : ∀ x y z → ((x · y) · z) ≈ (x · (y · z))
    ·-comm : ∀ x y → (x · y) ≈ (y · x)
    ·-unit : ∀ x → (1# · x) ≈ x
    ·-zero : ∀ x → (0# · x) ≈ 0#
    distrib : ∀ x y z → ((x + y) · z) ≈ (x · z + y · z)

-- An ordered ring in which a positive factor can be cancelled from an inequality.

record OrderedRing : Set₁ where
  infix 4 _≤_ _<_
  infixl 6 _-_
  field
    semiring : CommutativeSemiring
  open CommutativeSemiring semiring public
  field
    -_ : Carrier → Carrier
    -‿cong : ∀ {x y} → x ≈ y → (- x) ≈ (- y)
    +-inverse : ∀ x → (x + (- x)) ≈ 0#
    _≤_ : Carrier → Carrier → Set
    ≤-reflexive : ∀ {x y} → x ≈ y → x ≤ y
    ≤-trans : ∀ {x y z} → x ≤ y → y ≤ z → x ≤ z
    ≤-antisym : ∀ {x y} → x ≤ y → y ≤ x → x ≈ y
    ≤-total : ∀ x y → x ≤ y ⊎ y ≤ x
    _≤?_ : ∀ x y → Dec (x ≤ y)
    +-mono : ∀ {x y u v} → x ≤ y → u ≤ v → (x + u) ≤ (y + v)
    ·-mono : ∀ {x y z} → 0# ≤ z → x ≤ y → (x · z) ≤ (y · z)
    ·-cancel : ∀ {x y z} → ¬ (z ≤ 0#) → (x · z) ≤ (y · z) → x ≤ y
    0<1 : ¬ (1# ≤ 0#)

  _<_ : Carrier → Carrier → Set
  x < y = ¬ (y ≤ x)

  _-_ : Carrier → Carrier → Carrier
  x - y = x + (- y)

record OrderedField : Set₁ where
  field
    ring : OrderedRing
  open OrderedRing ring public
  field
    _⁻¹ : Carrier → Carrier
    ·-inverse : ∀ {x} → 0# < x → (x · (x ⁻¹)) ≈ 1#
