{-# OPTIONS --safe --cubical-compatible #-}

-- Rational numbers as fractions that need not be in lowest terms: `p ⊖ n /1+ d` is (p − n)/(1 + d)
-- for natural p, n, d. Two fractions are equal when their crossed products are; the order is that
-- of the crossed products.
--
-- Nothing is proved here. Fractions compute, so an exact counterexample is checked by evaluation.

module Butterfly.Rational.Base where

open import Agda.Builtin.Nat using () renaming (_-_ to _∸_)
open import Butterfly.Logic.Base
open import Butterfly.Natural.Base as ℕ using (_<_) renaming (_+_ to _+ₙ_; _*_ to _*ₙ_)

infix 8 _⊖_/1+_
record ℚ : Set where
  constructor _⊖_/1+_
  field
    positive negative less-than-denominator : Nat
  denominator : Nat
  denominator = suc less-than-denominator

open ℚ public

infix 4 _≈_ _≤_
infixl 6 _+_
infixl 7 _·_

lower upper : ℚ → ℚ → Nat
lower (p ⊖ n /1+ d) (q ⊖ m /1+ e) = p *ₙ suc e +ₙ m *ₙ suc d
upper (p ⊖ n /1+ d) (q ⊖ m /1+ e) = q *ₙ suc d +ₙ n *ₙ suc e

record _≈_ (x y : ℚ) : Set where
  constructor equal
  field
    crossed : lower x y ≡ upper x y

record _≤_ (x y : ℚ) : Set where
  constructor ordered
  field
    crossed : lower x y ℕ.≤ upper x y

_+_ _·_ : ℚ → ℚ → ℚ
(p ⊖ n /1+ d) + (q ⊖ m /1+ e) = (p *ₙ suc e +ₙ q *ₙ suc d) ⊖ (n *ₙ suc e +ₙ m *ₙ suc d) /1+
  (e +ₙ d *ₙ suc e)
(p ⊖ n /1+ d) · (q ⊖ m /1+ e) = (p *ₙ q +ₙ n *ₙ m) ⊖ (p *ₙ m +ₙ n *ₙ q) /1+ (e +ₙ d *ₙ suc e)

-_ : ℚ → ℚ
- (p ⊖ n /1+ d) = n ⊖ p /1+ d

0ℚ 1ℚ : ℚ
0ℚ = 0 ⊖ 0 /1+ 0
1ℚ = 1 ⊖ 0 /1+ 0

-- The inverse of a positive fraction; zero, by convention, for any other.

_⁻¹ : ℚ → ℚ
(p ⊖ n /1+ d) ⁻¹ = if n < p then suc d ⊖ 0 /1+ (p ∸ suc n) else 0ℚ

_/_ : Nat → Nat → ℚ
p / zero = 0ℚ
p / suc d = p ⊖ 0 /1+ d
infix 8 _/_

-- Deciding the order by evaluation, for numbers that are given.

at-most : ℚ → ℚ → Bool
at-most x y = not (upper x y < lower x y)
