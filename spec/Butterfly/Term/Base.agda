{-# OPTIONS --safe --cubical-compatible #-}

-- The pools as terms: what each computes, written with exp, log and roots as symbols, since the
-- rationals have none.
--
-- A term has no meaning here, and no theorem speaks of it. Tests evaluate these terms with
-- intervals and compare the operators that run with them: `log-pool` is the probability of one
-- token after the softmax, `log-sum-exp` the pooled value, and `median-residual` what vanishes at
-- the smooth median.

module Butterfly.Term.Base where

open import Butterfly.Logic.Base
open import Butterfly.Rational.Base public using (ℚ; _⊖_/1+_)

data Term : Set where
  number : ℚ → Term
  plus times : Term → Term → Term
  negative inverse exp log root : Term → Term

one : Term
one = number (1 ⊖ 0 /1+ 0)

total : (n : Nat) → (Fin n → Term) → Term
total zero f = number (0 ⊖ 0 /1+ 0)
total (suc n) f = plus (f first) (total n (λ i → f (next i)))

-- Σ wᵢ xᵢ / Σ wᵢ.

mean : (n : Nat) → (Fin n → ℚ) → (Fin n → Term) → Term
mean n w x = times (total n (λ i → times (number (w i)) (x i)))
  (inverse (total n (λ i → number (w i))))

softmax : (d : Nat) → (Fin d → Term) → Fin d → Term
softmax d z y = times (exp (z y)) (inverse (total d (λ v → exp (z v))))

-- LogPool: softmax of the mean of logits.

log-pool : (n d : Nat) → (Fin n → ℚ) → (Fin n → Fin d → ℚ) → Fin d → Term
log-pool n d w x = softmax d (λ y → mean n w (λ i → number (x i y)))

-- LogSumExpPool: (1/β) log of the mean of exp(β xᵢ).

log-sum-exp : (n : Nat) (β : ℚ) → (Fin n → ℚ) → (Fin n → ℚ) → Term
log-sum-exp n β w x = times (inverse (number β))
  (log (mean n w (λ i → exp (times (number β) (number (x i))))))

-- SmoothMedian: the mean of ψ((u − xᵢ)/δ), with ψ(t) = t/√(1 + t²); its root in u is the fused
-- value.

ψ : Term → Term
ψ t = times t (inverse (root (plus one (times t t))))

median-residual : (n : Nat) (δ : ℚ) → (Fin n → ℚ) → (Fin n → ℚ) → ℚ → Term
median-residual n δ w x u = mean n w
  (λ i → ψ (times (plus (number u) (negative (number (x i)))) (inverse (number δ))))
