{-# OPTIONS --safe --cubical-compatible #-}

-- Natural numbers: the laws of addition and multiplication, and the order, decided by the built-in
-- comparison.
--
-- These are the only numbers that are given; integers and rationals are built from them.

module Butterfly.Natural.Base where

open import Agda.Builtin.Nat public using (_+_; _*_; _<_; _==_)
open import Butterfly.Logic.Base

+-zero : ∀ m → m + 0 ≡ m
+-zero zero = refl
+-zero (suc m) = cong suc (+-zero m)

+-suc : ∀ m n → m + suc n ≡ suc (m + n)
+-suc zero n = refl
+-suc (suc m) n = cong suc (+-suc m n)

+-comm : ∀ m n → m + n ≡ n + m
+-comm zero n = sym (+-zero n)
+-comm (suc m) n = trans (cong suc (+-comm m n)) (sym (+-suc n m))

+-assoc : ∀ l m n → (l + m) + n ≡ l + (m + n)
+-assoc zero m n = refl
+-assoc (suc l) m n = cong suc (+-assoc l m n)

*-zero : ∀ m → m * 0 ≡ 0
*-zero zero = refl
*-zero (suc m) = *-zero m

*-suc : ∀ m n → m * suc n ≡ m + m * n
*-suc zero n = refl
*-suc (suc m) n = cong suc (trans (cong (n +_) (*-suc m n))
  (trans (sym (+-assoc n m (m * n))) (trans (cong (_+ m * n) (+-comm n m)) (+-assoc m n (m * n)))))

*-comm : ∀ m n → m * n ≡ n * m
*-comm zero n = sym (*-zero n)
*-comm (suc m) n = trans (cong (n +_) (*-comm m n)) (sym (*-suc n m))

*-distrib : ∀ l m n → (l + m) * n ≡ l * n + m * n
*-distrib zero m n = refl
*-distrib (suc l) m n = trans (cong (n +_) (*-distrib l m n)) (sym (+-assoc n (l * n) (m * n)))

*-assoc : ∀ l m n → (l * m) * n ≡ l * (m * n)
*-assoc zero m n = refl
*-assoc (suc l) m n = trans (*-distrib m (l * m) n) (cong (m * n +_) (*-assoc l m n))

+-cancel : ∀ k {m n} → k + m ≡ k + n → m ≡ n
+-cancel zero e = e
+-cancel (suc k) e = +-cancel k (cong pred e)
  where
  pred : Nat → Nat
  pred zero = zero
  pred (suc m) = m

-- m ≤ n when something added to m makes n.

infix 4 _≤_ _≤?_
_≤_ : Nat → Nat → Set
m ≤ n = Σ Nat λ k → m + k ≡ n

suc-≤ : ∀ {m n} → m ≤ n → suc m ≤ suc n
suc-≤ (k , e) = k , cong suc e

≤-total : ∀ m n → m ≤ n ⊎ n ≤ m
≤-total zero n = left (n , refl)
≤-total (suc m) zero = right (suc m , refl)
≤-total (suc m) (suc n) with ≤-total m n
... | left p = left (suc-≤ p)
... | right p = right (suc-≤ p)

-- The comparison that Agda computes with machine integers agrees with the order.

false≢true : ¬ (false ≡ true)
false≢true ()

≤⇒≮ : ∀ {m n} → m ≤ n → (n < m) ≡ false
≤⇒≮ {zero} {n} _ = refl
≤⇒≮ {suc m} {zero} (k , ())
≤⇒≮ {suc m} {suc n} (k , e) = ≤⇒≮ {m} {n} (k , +-cancel 1 e)

≮⇒≤ : ∀ m n → (n < m) ≡ false → m ≤ n
≮⇒≤ zero n _ = n , refl
≮⇒≤ (suc m) zero ()
≮⇒≤ (suc m) (suc n) e = suc-≤ (≮⇒≤ m n e)

_≤?_ : ∀ m n → Dec (m ≤ n)
m ≤? n with n < m in e
... | false = yes (≮⇒≤ m n e)
... | true = no λ p → false≢true (trans (sym (≤⇒≮ p)) e)

-- Cancelling a positive factor.

suc≰0 : ∀ {m} → ¬ (suc m ≤ 0)
suc≰0 (k , ())

≤-antisym : ∀ {m n} → m ≤ n → n ≤ m → m ≡ n
≤-antisym {zero} {zero} _ _ = refl
≤-antisym {zero} {suc n} _ q = absurd (suc≰0 q)
≤-antisym {suc m} {zero} p _ = absurd (suc≰0 p)
≤-antisym {suc m} {suc n} (k , e) (l , f) = cong suc
  (≤-antisym (k , +-cancel 1 e) (l , +-cancel 1 f))

≤-cancel-+ : ∀ k {m n} → k + m ≤ k + n → m ≤ n
≤-cancel-+ k {m} (l , e) = l , +-cancel k (trans (sym (+-assoc k m l)) e)

≤-cancel-* : ∀ k m n → suc k * m ≤ suc k * n → m ≤ n
≤-cancel-* k zero n _ = n , refl
≤-cancel-* k (suc m) zero (l , e) = absurd (impossible (trans e (*-zero (suc k))))
  where
  impossible : ∀ {x} → ¬ (suc x ≡ 0)
  impossible ()
≤-cancel-* k (suc m) (suc n) p = suc-≤
  (≤-cancel-* k m n (≤-cancel-+ (suc k) (subst₂ (*-suc (suc k) m) (*-suc (suc k) n) p)))
  where
  subst₂ : ∀ {a b c d} → a ≡ b → c ≡ d → a ≤ c → b ≤ d
  subst₂ refl refl q = q
