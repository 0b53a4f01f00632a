{-# OPTIONS --safe --cubical-compatible #-}

-- The rational numbers are an ordered field, in the sense of Butterfly.Algebra.Base: the instance
-- over which counterexamples are computed, and the reason why none of the records there is empty.

module Butterfly.Rational.Properties where

open import Agda.Builtin.Nat using () renaming (_-_ to _∸_)
open import Butterfly.Algebra.Base
open import Butterfly.Logic.Base
open import Butterfly.Natural.Base as ℕ using (_<_; _≤?_; +-cancel; ≤-cancel-*; ≤-cancel-+) renaming
  (_+_ to _+ₙ_; _*_ to _*ₙ_)
open import Butterfly.Natural.Properties using (semiring)
open import Butterfly.Rational.Base
open import Butterfly.Pool.Base using (Distribution)
open import Butterfly.Sum.Base using (sum)
open import Butterfly.Algebra.SemiringSolver semiring using
  (Term; var; 𝟘; 𝟙; _⊕_; _⊗_; solve; normal; meaning; Values)

-- A fraction of variables, and the operations on it: the solver's copy of Butterfly.Rational.Base.

private
  record Symbol : Set where
    constructor symbol
    field
      p n d : Term
  open Symbol

  _⊞_ _⊠_ : Symbol → Symbol → Symbol
  x ⊞ y = symbol (p x ⊗ d y ⊕ p y ⊗ d x) (n x ⊗ d y ⊕ n y ⊗ d x) (d x ⊗ d y)
  x ⊠ y = symbol (p x ⊗ p y ⊕ n x ⊗ n y) (p x ⊗ n y ⊕ n x ⊗ p y) (d x ⊗ d y)
  infixl 6 _⊞_
  infixl 7 _⊠_

  low high : Symbol → Symbol → Term
  low x y = p x ⊗ d y ⊕ n y ⊗ d x
  high x y = p y ⊗ d x ⊕ n x ⊗ d y

  X Y Z U zeroˢ oneˢ : Symbol
  X = symbol (var 0) (var 1) (var 2)
  Y = symbol (var 3) (var 4) (var 5)
  Z = symbol (var 6) (var 7) (var 8)
  U = symbol (var 9) (var 10) (var 11)
  zeroˢ = symbol 𝟘 𝟘 𝟙
  oneˢ = symbol 𝟙 𝟘 𝟙

  values : ℚ → Values → Values
  values (p ⊖ n /1+ d) ρ = p ∷ n ∷ suc d ∷ ρ

  infixr 5 _then_
  _then_ : ∀ {x y z : Nat} → x ≡ y → y ≡ z → x ≡ z
  _then_ = trans

+-assoc : ∀ x y z → (x + y) + z ≈ x + (y + z)
+-assoc x y z = equal (solve (values x (values y (values z [])))
  (low ((X ⊞ Y) ⊞ Z) (X ⊞ (Y ⊞ Z))) (high ((X ⊞ Y) ⊞ Z) (X ⊞ (Y ⊞ Z))) refl)

+-comm : ∀ x y → x + y ≈ y + x
+-comm x y = equal (solve (values x (values y [])) (low (X ⊞ Y) (Y ⊞ X))
  (high (X ⊞ Y) (Y ⊞ X)) refl)

+-unit : ∀ x → 0ℚ + x ≈ x
+-unit x = equal (solve (values x []) (low (zeroˢ ⊞ X) X) (high (zeroˢ ⊞ X) X) refl)

·-assoc : ∀ x y z → (x · y) · z ≈ x · (y · z)
·-assoc x y z = equal (solve (values x (values y (values z [])))
  (low ((X ⊠ Y) ⊠ Z) (X ⊠ (Y ⊠ Z))) (high ((X ⊠ Y) ⊠ Z) (X ⊠ (Y ⊠ Z))) refl)

·-comm : ∀ x y → x · y ≈ y · x
·-comm x y = equal (solve (values x (values y [])) (low (X ⊠ Y) (Y ⊠ X))
  (high (X ⊠ Y) (Y ⊠ X)) refl)

·-unit : ∀ x → 1ℚ · x ≈ x
·-unit x = equal (solve (values x []) (low (oneˢ ⊠ X) X) (high (oneˢ ⊠ X) X) refl)

·-zero : ∀ x → 0ℚ · x ≈ 0ℚ
·-zero x = equal (solve (values x []) (low (zeroˢ ⊠ X) zeroˢ) (high (zeroˢ ⊠ X) zeroˢ) refl)

distrib : ∀ x y z → (x + y) · z ≈ x · z + y · z
distrib x y z = equal (solve (values x (values y (values z [])))
  (low ((X ⊞ Y) ⊠ Z) (X ⊠ Z ⊞ Y ⊠ Z)) (high ((X ⊞ Y) ⊠ Z) (X ⊠ Z ⊞ Y ⊠ Z)) refl)

+-inverse : ∀ x → x + (- x) ≈ 0ℚ
+-inverse x = equal (solve (values x []) (low (X ⊞ symbol (var 1) (var 0) (var 2)) zeroˢ)
  (high (X ⊞ symbol (var 1) (var 0) (var 2)) zeroˢ) refl)

-- Order.

≤-reflexive : ∀ {x y} → x ≈ y → x ≤ y
≤-reflexive (equal e) = ordered (0 , trans (ℕ.+-zero _) e)

≈-refl : ∀ {x} → x ≈ x
≈-refl = equal refl

≈-sym : ∀ {x y} → x ≈ y → y ≈ x
≈-sym {x} {y} (equal e) = equal (solve (values x (values y [])) (low Y X) (high X Y) refl
  then sym e then solve (values x (values y [])) (low X Y) (high Y X) refl)

≤-total : ∀ x y → x ≤ y ⊎ y ≤ x
≤-total x y with ℕ.≤-total (lower x y) (upper x y)
... | left q = left (ordered q)
... | right (k , e) = right (ordered
  (k , (cong (_+ₙ k) (solve (values x (values y [])) (low Y X) (high X Y) refl)
  then e then solve (values x (values y [])) (low X Y) (high Y X) refl)))

≤-antisym : ∀ {x y} → x ≤ y → y ≤ x → x ≈ y
≤-antisym {x} {y} (ordered q) (ordered (k , e)) = equal (ℕ.≤-antisym q (k , (cong (_+ₙ k)
  (solve (values x (values y [])) (high X Y) (low Y X) refl) then e
  then solve (values x (values y [])) (high Y X) (low X Y) refl)))

≤-trans : ∀ {x y z} → x ≤ y → y ≤ z → x ≤ z
≤-trans {x} {y} {z} (ordered (k , e)) (ordered (l , f)) = ordered
  (≤-cancel-* (less-than-denominator y) (lower x z) (upper x z)
    (k *ₙ denominator z +ₙ l *ₙ denominator x , +-cancel common
      (solve ρ (C ⊕ (d Y ⊗ low X Z ⊕ (K ⊗ d Z ⊕ L ⊗ d X)))
        ((low X Y ⊕ K) ⊗ d Z ⊕ (low Y Z ⊕ L) ⊗ d X) refl
       then cong₂ (λ s t → s *ₙ denominator z +ₙ t *ₙ denominator x) e f
       then solve ρ (high X Y ⊗ d Z ⊕ high Y Z ⊗ d X) (C ⊕ d Y ⊗ high X Z) refl)))
  where
  ρ : Values
  ρ = values x (values y (values z (k ∷ l ∷ [])))
  K L C : Term
  K = var 9
  L = var 10
  C = (p Y ⊕ n Y) ⊗ (d X ⊗ d Z)
  common : Nat
  common = meaning ρ C

≈-trans : ∀ {x y z} → x ≈ y → y ≈ z → x ≈ z
≈-trans e f = ≤-antisym
  (≤-trans (≤-reflexive e) (≤-reflexive f))
    (≤-trans (≤-reflexive (≈-sym f)) (≤-reflexive (≈-sym e)))

+-mono : ∀ {x y u v} → x ≤ y → u ≤ v → x + u ≤ y + v
+-mono {x} {y} {u} {v} (ordered (k , e)) (ordered (l , f)) = ordered (meaning ρ slack ,
  (solve ρ (low (X ⊞ Z) (Y ⊞ U) ⊕ slack)
    ((low X Y ⊕ K) ⊗ (d Z ⊗ d U) ⊕ (low Z U ⊕ L) ⊗ (d X ⊗ d Y)) refl
   then cong₂ (λ s t → s *ₙ (denominator u *ₙ denominator v) +ₙ t *ₙ
     (denominator x *ₙ denominator y)) e f
   then solve ρ (high X Y ⊗ (d Z ⊗ d U) ⊕ high Z U ⊗ (d X ⊗ d Y)) (high (X ⊞ Z) (Y ⊞ U)) refl))
  where
  ρ : Values
  ρ = values x (values y (values u (values v (k ∷ l ∷ []))))
  K L slack : Term
  K = var 12
  L = var 13
  slack = K ⊗ (d Z ⊗ d U) ⊕ L ⊗ (d X ⊗ d Y)

+-cong : ∀ {x y u v} → x ≈ y → u ≈ v → x + u ≈ y + v
+-cong e f = ≤-antisym
  (+-mono (≤-reflexive e) (≤-reflexive f)) (+-mono (≤-reflexive (≈-sym e)) (≤-reflexive (≈-sym f)))

-- The crossed products of x · z and y · z, in those of x and y.

private
  module Product (x y z : ℚ) (k : Nat) where
    ρ : Values
    ρ = values x (values y (values z (k ∷ [])))
    P N D L R : Nat
    P = positive z
    N = negative z
    D = denominator z
    L = lower x y
    R = upper x y
    Lₜ Rₜ : Term
    Lₜ = low X Y
    Rₜ = high X Y

    lower-product : lower (x · z) (y · z) ≡ D *ₙ (P *ₙ L +ₙ N *ₙ R)
    lower-product = solve ρ (low (X ⊠ Z) (Y ⊠ Z)) (d Z ⊗ (p Z ⊗ Lₜ ⊕ n Z ⊗ Rₜ)) refl

    upper-product : upper (x · z) (y · z) ≡ D *ₙ (P *ₙ R +ₙ N *ₙ L)
    upper-product = solve ρ (high (X ⊠ Z) (Y ⊠ Z)) (d Z ⊗ (p Z ⊗ Rₜ ⊕ n Z ⊗ Lₜ)) refl

≥0 : ∀ z → 0ℚ ≤ z → Σ Nat λ k → negative z +ₙ k ≡ positive z
≥0 z (ordered (k , e)) = k , (solve (values z (k ∷ [])) (n X ⊕ var 3) (low zeroˢ X ⊕ var 3) refl
  then e then solve (values z []) (high zeroˢ X) (p X) refl)

·-mono : ∀ {x y z} → 0ℚ ≤ z → x ≤ y → x · z ≤ y · z
·-mono {x} {y} {z} z≥0 (ordered (l , f)) with ≥0 z z≥0
... | k , e = ordered (D *ₙ (k *ₙ l) ,
  (cong (_+ₙ D *ₙ (k *ₙ l)) lower-product
   then cong₂ (λ s t → D *ₙ (s *ₙ L +ₙ N *ₙ t) +ₙ D *ₙ (k *ₙ l)) (sym e) (sym f)
   then solve (D ∷ N ∷ k ∷ L ∷ l ∷ [])
     (var 0 ⊗ ((var 1 ⊕ var 2) ⊗ var 3 ⊕ var 1 ⊗ (var 3 ⊕ var 4)) ⊕ var 0 ⊗ (var 2 ⊗ var 4))
     (var 0 ⊗ ((var 1 ⊕ var 2) ⊗ (var 3 ⊕ var 4) ⊕ var 1 ⊗ var 3)) refl
   then cong₂ (λ s t → D *ₙ (s *ₙ t +ₙ N *ₙ L)) e f
   then sym upper-product))
  where open Product x y z k

>0 : ∀ z → ¬ (z ≤ 0ℚ) → Σ Nat λ k → negative z +ₙ suc k ≡ positive z
>0 z z≰0 with ≤-total z 0ℚ
... | left z≤0 = absurd (z≰0 z≤0)
... | right z≥0 with ≥0 z z≥0
...   | zero , e = absurd (z≰0 (ordered (0 , (solve (values z []) (low X zeroˢ ⊕ 𝟘) (p X) refl
        then sym e then solve (values z []) (n X ⊕ 𝟘) (high X zeroˢ) refl))))
...   | suc k , e = k , e

·-cancel : ∀ {x y z} → ¬ (z ≤ 0ℚ) → x · z ≤ y · z → x ≤ y
·-cancel {x} {y} {z} z>0 (ordered (l , f)) with >0 z z>0
... | k , e = ordered (≤-cancel-* k L R
  (≤-cancel-+ (N *ₙ (L +ₙ R)) (≤-cancel-* (less-than-denominator z)
    (N *ₙ (L +ₙ R) +ₙ suc k *ₙ L) (N *ₙ (L +ₙ R) +ₙ suc k *ₙ R)
    (l , (cong (_+ₙ l) (solve (D ∷ N ∷ suc k ∷ L ∷ R ∷ [])
            (var 0 ⊗ (var 1 ⊗ (var 3 ⊕ var 4) ⊕ var 2 ⊗ var 3))
            (var 0 ⊗ ((var 1 ⊕ var 2) ⊗ var 3 ⊕ var 1 ⊗ var 4)) refl
          then cong (λ s → D *ₙ (s *ₙ L +ₙ N *ₙ R)) e then sym lower-product)
        then f then upper-product then cong (λ s → D *ₙ (s *ₙ R +ₙ N *ₙ L)) (sym e)
        then solve (D ∷ N ∷ suc k ∷ L ∷ R ∷ [])
            (var 0 ⊗ ((var 1 ⊕ var 2) ⊗ var 4 ⊕ var 1 ⊗ var 3))
            (var 0 ⊗ (var 1 ⊗ (var 3 ⊕ var 4) ⊕ var 2 ⊗ var 4)) refl)))))
  where open Product x y z k

-‿cong : ∀ {x y} → x ≈ y → - x ≈ - y
-‿cong {x} {y} (equal e) = equal (solve (values x (values y []))
    (low (symbol (n X) (p X) (d X)) (symbol (n Y) (p Y) (d Y))) (high X Y) refl
  then sym e then solve (values x (values y []))
    (low X Y) (high (symbol (n X) (p X) (d X)) (symbol (n Y) (p Y) (d Y))) refl)

·-congʳ : ∀ {x y} z → x ≈ y → x · z ≈ y · z
·-congʳ {x} {y} z (equal e) = equal
  (lower-product then cong₂ (λ s t → D *ₙ (P *ₙ s +ₙ N *ₙ t)) e (sym e) then sym upper-product)
  where open Product x y z 0

·-cong : ∀ {x y u v} → x ≈ y → u ≈ v → x · u ≈ y · v
·-cong {x} {y} {u} {v} e f = ≈-trans (·-congʳ u e)
  (≈-trans (·-comm y u) (≈-trans (·-congʳ y f) (·-comm v y)))

private
  less : ∀ n k → (n < n +ₙ suc k) ≡ true
  less zero k = refl
  less (suc n) k = less n k
  difference : ∀ n k → (n +ₙ suc k) ∸ suc n ≡ k
  difference zero k = refl
  difference (suc n) k = difference n k

·-inverse : ∀ {x} → ¬ (x ≤ 0ℚ) → x · x ⁻¹ ≈ 1ℚ
·-inverse {x@(p ⊖ n /1+ d)} x>0 with >0 x x>0
... | k , refl rewrite less n k | difference n k =
  equal (solve (n ∷ suc k ∷ suc d ∷ [])
    (low (symbol (var 0 ⊕ var 1) (var 0) (var 2) ⊠ symbol (var 2) 𝟘 (var 1)) oneˢ)
    (high (symbol (var 0 ⊕ var 1) (var 0) (var 2) ⊠ symbol (var 2) 𝟘 (var 1)) oneˢ) refl)

decide : ∀ x y → Dec (x ≤ y)
decide x y with lower x y ≤? upper x y
... | yes q = yes (ordered q)
... | no q = no λ { (ordered r) → q r }

rationals : OrderedField
rationals = record
  { ring = record
    { semiring = record
      { Carrier = ℚ
      ; _≈_ = _≈_
      ; _+_ = _+_
      ; _·_ = _·_
      ; 0# = 0ℚ
      ; 1# = 1ℚ
      ; ≈-refl = ≈-refl
      ; ≈-sym = ≈-sym
      ; ≈-trans = ≈-trans
      ; +-cong = +-cong
      ; ·-cong = ·-cong
      ; +-assoc = +-assoc
      ; +-comm = +-comm
      ; +-unit = +-unit
      ; ·-assoc = ·-assoc
      ; ·-comm = ·-comm
      ; ·-unit = ·-unit
      ; ·-zero = ·-zero
      ; distrib = distrib
      }
    ; -_ = -_
    ; -‿cong = -‿cong
    ; +-inverse = +-inverse
    ; _≤_ = _≤_
    ; ≤-reflexive = ≤-reflexive
    ; ≤-trans = ≤-trans
    ; ≤-antisym = ≤-antisym
    ; ≤-total = ≤-total
    ; _≤?_ = decide
    ; +-mono = +-mono
    ; ·-mono = ·-mono
    ; ·-cancel = ·-cancel
    ; 0<1 = λ { (ordered q) → ℕ.suc≰0 q }
    }
  ; _⁻¹ = _⁻¹
  ; ·-inverse = ·-inverse
  }

-- Inequalities between given numbers, by evaluation.

compute-≤ : ∀ x y → at-most x y ≡ true → x ≤ y
compute-≤ x y e with upper x y < lower x y in f
compute-≤ x y e | false = ordered (ℕ.≮⇒≤ (lower x y) (upper x y) f)
compute-≤ x y () | true

compute-≰ : ∀ x y → at-most x y ≡ false → ¬ (x ≤ y)
compute-≰ x y e q with upper x y < lower x y in f
compute-≰ x y () q | false
compute-≰ x y e (ordered q) | true = ℕ.false≢true (trans (sym (ℕ.≤⇒≮ q)) f)

-- A distribution given by counts: `counts y` of `1 + t`.

counted : ∀ {d} (counts : Fin d → Nat) (t : Nat) →
  sum (OrderedField.semiring rationals) d (λ y → counts y ⊖ 0 /1+ t) ≈ 1ℚ → Distribution
    (OrderedField.ring rationals) d
counted counts t e = record
  { probability = λ y → counts y ⊖ 0 /1+ t
  ; probability-≥0 = λ y → ordered (_ , refl)
  ; probabilities-sum-to-one = e
  }
