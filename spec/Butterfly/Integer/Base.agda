{-# OPTIONS --safe --cubical-compatible #-}

-- Integers as differences of natural numbers, and the ordered ring that they are. Two differences
-- are equal when their crossed sums are.

module Butterfly.Integer.Base where

open import Butterfly.Algebra.Base
open import Butterfly.Logic.Base
open import Butterfly.Natural.Base as ℕ using (_≤?_; +-cancel; ≤-cancel-*; ≤-cancel-+) renaming
  (_+_ to _+ₙ_; _*_ to _*ₙ_)
open import Butterfly.Natural.Properties using (semiring)
open import Butterfly.Algebra.SemiringSolver semiring using (Term; var; 𝟘; 𝟙; _⊕_; _⊗_; solve)

infix 8 _⊖_
record ℤ : Set where
  constructor _⊖_
  field
    positive negative : Nat

infix 4 _≈_ _≤_
infixl 6 _+_
infixl 7 _·_

record _≈_ (x y : ℤ) : Set where
  constructor equal
  field
    crossed : ℤ.positive x +ₙ ℤ.negative y ≡ ℤ.positive y +ₙ ℤ.negative x

record _≤_ (x y : ℤ) : Set where
  constructor ordered
  field
    crossed : ℤ.positive x +ₙ ℤ.negative y ℕ.≤ ℤ.positive y +ₙ ℤ.negative x

_+_ _·_ : ℤ → ℤ → ℤ
(p ⊖ n) + (q ⊖ m) = (p +ₙ q) ⊖ (n +ₙ m)
(p ⊖ n) · (q ⊖ m) = (p *ₙ q +ₙ n *ₙ m) ⊖ (p *ₙ m +ₙ n *ₙ q)

-_ : ℤ → ℤ
- (p ⊖ n) = n ⊖ p

private
  infixr 5 _then_
  _then_ : ∀ {x y z : Nat} → x ≡ y → y ≡ z → x ≡ z
  _then_ = trans
  𝕡 𝕟 𝕢 𝕞 𝕣 𝕝 𝕜 𝕛 : Term
  𝕡 = var 0
  𝕟 = var 1
  𝕢 = var 2
  𝕞 = var 3
  𝕣 = var 4
  𝕝 = var 5
  𝕜 = var 6
  𝕛 = var 7

≤-reflexive : ∀ {x y} → x ≈ y → x ≤ y
≤-reflexive (equal e) = ordered (0 , trans (ℕ.+-zero _) e)

≈-sym : ∀ {x y} → x ≈ y → y ≈ x
≈-sym (equal e) = equal (sym e)

≤-antisym : ∀ {x y} → x ≤ y → y ≤ x → x ≈ y
≤-antisym (ordered p) (ordered q) = equal (ℕ.≤-antisym p q)

≤-total : ∀ x y → x ≤ y ⊎ y ≤ x
≤-total (p ⊖ n) (q ⊖ m) with ℕ.≤-total (p +ₙ m) (q +ₙ n)
... | left h = left (ordered h)
... | right h = right (ordered h)

≤-trans : ∀ {x y z} → x ≤ y → y ≤ z → x ≤ z
≤-trans {p ⊖ n} {q ⊖ m} {r ⊖ l} (ordered (k , e)) (ordered (j , f)) = ordered
  (k +ₙ j , +-cancel (q +ₙ m)
  (solve (p ∷ n ∷ q ∷ m ∷ r ∷ l ∷ k ∷ j ∷ []) ((𝕢 ⊕ 𝕞) ⊕ ((𝕡 ⊕ 𝕝) ⊕ (𝕜 ⊕ 𝕛)))
    (((𝕡 ⊕ 𝕞) ⊕ 𝕜) ⊕ ((𝕢 ⊕ 𝕝) ⊕ 𝕛)) refl
   then cong₂ _+ₙ_ e f
   then solve (p ∷ n ∷ q ∷ m ∷ r ∷ []) ((𝕢 ⊕ 𝕟) ⊕ (𝕣 ⊕ 𝕞)) ((𝕢 ⊕ 𝕞) ⊕ (𝕣 ⊕ 𝕟)) refl))

≈-trans : ∀ {x y z} → x ≈ y → y ≈ z → x ≈ z
≈-trans e f = ≤-antisym
  (≤-trans (≤-reflexive e) (≤-reflexive f))
    (≤-trans (≤-reflexive (≈-sym f)) (≤-reflexive (≈-sym e)))

+-mono : ∀ {x y u v} → x ≤ y → u ≤ v → x + u ≤ y + v
+-mono {p ⊖ n} {q ⊖ m} {p′ ⊖ n′} {q′ ⊖ m′} (ordered (k , e)) (ordered (j , f)) = ordered (k +ₙ j ,
  (solve (p ∷ p′ ∷ m ∷ m′ ∷ k ∷ j ∷ []) (((𝕡 ⊕ 𝕟) ⊕ (𝕢 ⊕ 𝕞)) ⊕ (𝕣 ⊕ 𝕝))
    (((𝕡 ⊕ 𝕢) ⊕ 𝕣) ⊕ ((𝕟 ⊕ 𝕞) ⊕ 𝕝)) refl
   then cong₂ _+ₙ_ e f
   then solve (q ∷ n ∷ q′ ∷ n′ ∷ []) ((𝕡 ⊕ 𝕟) ⊕ (𝕢 ⊕ 𝕞)) ((𝕡 ⊕ 𝕢) ⊕ (𝕟 ⊕ 𝕞)) refl))

+-cong : ∀ {x y u v} → x ≈ y → u ≈ v → x + u ≈ y + v
+-cong e f = ≤-antisym
  (+-mono (≤-reflexive e) (≤-reflexive f)) (+-mono (≤-reflexive (≈-sym e)) (≤-reflexive (≈-sym f)))

·-comm : ∀ x y → x · y ≈ y · x
·-comm (p ⊖ n) (q ⊖ m) = equal (solve (p ∷ n ∷ q ∷ m ∷ [])
  ((𝕡 ⊗ 𝕢 ⊕ 𝕟 ⊗ 𝕞) ⊕ (𝕢 ⊗ 𝕟 ⊕ 𝕞 ⊗ 𝕡)) ((𝕢 ⊗ 𝕡 ⊕ 𝕞 ⊗ 𝕟) ⊕ (𝕡 ⊗ 𝕞 ⊕ 𝕟 ⊗ 𝕢)) refl)

·-congʳ : ∀ {x y} z → x ≈ y → x · z ≈ y · z
·-congʳ {p ⊖ n} {q ⊖ m} (r ⊖ l) (equal e) = equal
  (solve (p ∷ n ∷ q ∷ m ∷ r ∷ l ∷ []) ((𝕡 ⊗ 𝕣 ⊕ 𝕟 ⊗ 𝕝) ⊕ (𝕢 ⊗ 𝕝 ⊕ 𝕞 ⊗ 𝕣))
    ((𝕡 ⊕ 𝕞) ⊗ 𝕣 ⊕ (𝕢 ⊕ 𝕟) ⊗ 𝕝) refl
   then cong₂ (λ s t → s *ₙ r +ₙ t *ₙ l) e (sym e)
   then solve (p ∷ n ∷ q ∷ m ∷ r ∷ l ∷ []) ((𝕢 ⊕ 𝕟) ⊗ 𝕣 ⊕ (𝕡 ⊕ 𝕞) ⊗ 𝕝)
     ((𝕢 ⊗ 𝕣 ⊕ 𝕞 ⊗ 𝕝) ⊕ (𝕡 ⊗ 𝕝 ⊕ 𝕟 ⊗ 𝕣)) refl)

·-cong : ∀ {x y u v} → x ≈ y → u ≈ v → x · u ≈ y · v
·-cong {x} {y} {u} {v} e f = ≈-trans (·-congʳ u e)
  (≈-trans (·-comm y u) (≈-trans (·-congʳ y f) (·-comm v y)))

-- With z = k − 0 + l for a natural l (so that n + k = p of z), both sides of x · z ≤ y · z in terms
-- of x ≤ y.

·-mono : ∀ {x y z} → 0 ⊖ 0 ≤ z → x ≤ y → x · z ≤ y · z
·-mono {p ⊖ n} {q ⊖ m} {r ⊖ l} (ordered (k , e)) (ordered (j , f)) = ordered
  (k *ₙ j , shift r (trans e (ℕ.+-zero r)))
  where
  shift : ∀ r → l +ₙ k ≡ r → ((p *ₙ r +ₙ n *ₙ l) +ₙ (q *ₙ l +ₙ m *ₙ r)) +ₙ k *ₙ j ≡
    (q *ₙ r +ₙ m *ₙ l) +ₙ (p *ₙ l +ₙ n *ₙ r)
  shift r refl = solve (p ∷ n ∷ q ∷ m ∷ k ∷ l ∷ j ∷ [])
      (((𝕡 ⊗ (𝕝 ⊕ 𝕣) ⊕ 𝕟 ⊗ 𝕝) ⊕ (𝕢 ⊗ 𝕝 ⊕ 𝕞 ⊗ (𝕝 ⊕ 𝕣))) ⊕ 𝕣 ⊗ 𝕜)
      (((𝕡 ⊕ 𝕞) ⊗ 𝕝 ⊕ (𝕢 ⊕ 𝕟) ⊗ 𝕝) ⊕ 𝕣 ⊗ ((𝕡 ⊕ 𝕞) ⊕ 𝕜)) refl
    then cong (λ s → ((p +ₙ m) *ₙ l +ₙ (q +ₙ n) *ₙ l) +ₙ k *ₙ s) f
    then solve (p ∷ n ∷ q ∷ m ∷ k ∷ l ∷ [])
      (((𝕡 ⊕ 𝕞) ⊗ 𝕝 ⊕ (𝕢 ⊕ 𝕟) ⊗ 𝕝) ⊕ 𝕣 ⊗ (𝕢 ⊕ 𝕟))
        ((𝕢 ⊗ (𝕝 ⊕ 𝕣) ⊕ 𝕞 ⊗ 𝕝) ⊕ (𝕡 ⊗ 𝕝 ⊕ 𝕟 ⊗ (𝕝 ⊕ 𝕣))) refl

·-cancel : ∀ {x y z} → ¬ (z ≤ 0 ⊖ 0) → x · z ≤ y · z → x ≤ y
·-cancel {p ⊖ n} {q ⊖ m} {r ⊖ l} z>0 (ordered (j , f)) with ℕ.≤-total l r
... | right (k , e) = absurd (z>0 (ordered (k , trans (cong (_+ₙ k) (ℕ.+-zero r)) e)))
... | left (zero , e) = absurd
  (z>0 (ordered (0 , trans (ℕ.+-zero (r +ₙ 0)) (trans (ℕ.+-zero r) (trans (sym e) (ℕ.+-zero l))))))
... | left (suc k , refl) = ordered
  (≤-cancel-* k (p +ₙ m) (q +ₙ n) (≤-cancel-+ (((p +ₙ m) +ₙ (q +ₙ n)) *ₙ l) (j ,
  (solve (p ∷ n ∷ q ∷ m ∷ suc k ∷ l ∷ j ∷ [])
    ((((𝕡 ⊕ 𝕞) ⊕ (𝕢 ⊕ 𝕟)) ⊗ 𝕝 ⊕ 𝕣 ⊗ (𝕡 ⊕ 𝕞)) ⊕ 𝕜)
    (((𝕡 ⊗ (𝕝 ⊕ 𝕣) ⊕ 𝕟 ⊗ 𝕝) ⊕ (𝕢 ⊗ 𝕝 ⊕ 𝕞 ⊗ (𝕝 ⊕ 𝕣))) ⊕ 𝕜) refl
   then f
   then solve (p ∷ n ∷ q ∷ m ∷ suc k ∷ l ∷ [])
    ((𝕢 ⊗ (𝕝 ⊕ 𝕣) ⊕ 𝕞 ⊗ 𝕝) ⊕ (𝕡 ⊗ 𝕝 ⊕ 𝕟 ⊗ (𝕝 ⊕ 𝕣)))
    (((𝕡 ⊕ 𝕞) ⊕ (𝕢 ⊕ 𝕟)) ⊗ 𝕝 ⊕ 𝕣 ⊗ (𝕢 ⊕ 𝕟)) refl))))

decide : ∀ x y → Dec (x ≤ y)
decide (p ⊖ n) (q ⊖ m) with (p +ₙ m) ≤? (q +ₙ n)
... | yes h = yes (ordered h)
... | no h = no λ { (ordered k) → h k }

integers : OrderedRing
integers = record
  { semiring = record
    { Carrier = ℤ
    ; _≈_ = _≈_
    ; _+_ = _+_
    ; _·_ = _·_
    ; 0# = 0 ⊖ 0
    ; 1# = 1 ⊖ 0
    ; ≈-refl = equal refl
    ; ≈-sym = ≈-sym
    ; ≈-trans = ≈-trans
    ; +-cong = +-cong
    ; ·-cong = ·-cong
    ; +-assoc = λ { (p ⊖ n) (q ⊖ m) (r ⊖ l) → equal (solve (p ∷ n ∷ q ∷ m ∷ r ∷ l ∷ [])
        (((𝕡 ⊕ 𝕢) ⊕ 𝕣) ⊕ (𝕟 ⊕ (𝕞 ⊕ 𝕝))) ((𝕡 ⊕ (𝕢 ⊕ 𝕣)) ⊕ ((𝕟 ⊕ 𝕞) ⊕ 𝕝)) refl) }
    ; +-comm = λ { (p ⊖ n) (q ⊖ m) → equal (solve (p ∷ n ∷ q ∷ m ∷ []) ((𝕡 ⊕ 𝕢) ⊕ (𝕞 ⊕ 𝕟)) ((𝕢 ⊕ 𝕡) ⊕ (𝕟 ⊕ 𝕞)) refl) }
    ; +-unit = λ _ → equal refl
    ; ·-assoc = λ { (p ⊖ n) (q ⊖ m) (r ⊖ l) → equal (solve (p ∷ n ∷ q ∷ m ∷ r ∷ l ∷ [])
        (((𝕡 ⊗ 𝕢 ⊕ 𝕟 ⊗ 𝕞) ⊗ 𝕣 ⊕ (𝕡 ⊗ 𝕞 ⊕ 𝕟 ⊗ 𝕢) ⊗ 𝕝) ⊕ (𝕡 ⊗ (𝕢 ⊗ 𝕝 ⊕ 𝕞 ⊗ 𝕣) ⊕ 𝕟 ⊗ (𝕢 ⊗ 𝕣 ⊕ 𝕞 ⊗ 𝕝)))
        ((𝕡 ⊗ (𝕢 ⊗ 𝕣 ⊕ 𝕞 ⊗ 𝕝) ⊕ 𝕟 ⊗ (𝕢 ⊗ 𝕝 ⊕ 𝕞 ⊗ 𝕣)) ⊕
          ((𝕡 ⊗ 𝕢 ⊕ 𝕟 ⊗ 𝕞) ⊗ 𝕝 ⊕ (𝕡 ⊗ 𝕞 ⊕ 𝕟 ⊗ 𝕢) ⊗ 𝕣)) refl) }
    ; ·-comm = ·-comm
    ; ·-unit = λ { (p ⊖ n) → equal (solve (p ∷ n ∷ []) ((𝟙 ⊗ 𝕡 ⊕ 𝟘 ⊗ 𝕟) ⊕ 𝕟) (𝕡 ⊕ (𝟙 ⊗ 𝕟 ⊕ 𝟘 ⊗ 𝕡)) refl) }
    ; ·-zero = λ _ → equal refl
    ; distrib = λ { (p ⊖ n) (q ⊖ m) (r ⊖ l) → equal (solve (p ∷ n ∷ q ∷ m ∷ r ∷ l ∷ [])
        (((𝕡 ⊕ 𝕢) ⊗ 𝕣 ⊕ (𝕟 ⊕ 𝕞) ⊗ 𝕝) ⊕ ((𝕡 ⊗ 𝕝 ⊕ 𝕟 ⊗ 𝕣) ⊕ (𝕢 ⊗ 𝕝 ⊕ 𝕞 ⊗ 𝕣)))
        (((𝕡 ⊗ 𝕣 ⊕ 𝕟 ⊗ 𝕝) ⊕ (𝕢 ⊗ 𝕣 ⊕ 𝕞 ⊗ 𝕝)) ⊕ ((𝕡 ⊕ 𝕢) ⊗ 𝕝 ⊕ (𝕟 ⊕ 𝕞) ⊗ 𝕣)) refl) }
    }
  ; -_ = -_
  ; -‿cong = λ { {p ⊖ n} {q ⊖ m} (equal e) → equal (trans (ℕ.+-comm n q) (trans (sym e) (ℕ.+-comm p m))) }
  ; +-inverse = λ { (p ⊖ n) → equal (trans (ℕ.+-zero (p +ₙ n)) (ℕ.+-comm p n)) }
  ; _≤_ = _≤_
  ; ≤-reflexive = ≤-reflexive
  ; ≤-trans = ≤-trans
  ; ≤-antisym = ≤-antisym
  ; ≤-total = ≤-total
  ; _≤?_ = decide
  ; +-mono = +-mono
  ; ·-mono = ·-mono
  ; ·-cancel = ·-cancel
  ; 0<1 = λ { (ordered h) → ℕ.suc≰0 h }
  }
