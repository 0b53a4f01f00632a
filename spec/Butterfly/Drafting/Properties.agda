{-# OPTIONS --safe --cubical-compatible #-}

-- N7, exact drafting: a worker draws a token x from p; it is kept with a chance a with p a =
-- min(p, F), else one is drawn from a residual r, which is F − min(p, F) divided by its sum. What
-- comes out is distributed as F, and a token is kept with probability 1 − TV(F, p), at least w
-- where F ≥ w p pointwise, as it is for the linear pool and the weight w of its worker. Over a
-- sequence, drafts in rounds of γ leave every expectation as it is, and a round yields in
-- expectation at least 1 + w + … + w^γ tokens.
--
-- Free of division: a and r are any that keep to these equations. Butterfly.Drafting.Sampler
-- shows that there are such, over every ordered field.

open import Butterfly.Algebra.Base

module Butterfly.Drafting.Properties (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Properties R
open import Butterfly.Pool.Base using (Weights; Distribution)
open import Butterfly.Pool.Properties R
open import Butterfly.Skipping.Properties R using (Continues; after-steps)
open Weights
open Distribution

module _ {d : Nat} (p F : Distribution R d) where

  private
    P Q : Fin d → Carrier
    P = probability p
    Q = probability F

  least : Fin d → Carrier
  least x with P x ≤? Q x
  ... | yes _ = P x
  ... | no _ = Q x

  lacking : Fin d → Carrier
  lacking x = Q x - least x

  lacks : Carrier
  lacks = sum d lacking

  Kept Replaced : (Fin d → Carrier) → Set
  Kept a = ∀ x → (P x · a x) ≈ least x
  Replaced r = ∀ x → (lacks · r x) ≈ lacking x

  kept-share : (Fin d → Carrier) → Carrier
  kept-share a = sum d (λ x → P x · a x)

  least-≤ : ∀ x → least x ≤ Q x
  least-≤ x with P x ≤? Q x
  ... | yes h = h
  ... | no _ = ≤-refl

  least-≥0 : ∀ x → 0# ≤ least x
  least-≥0 x with P x ≤? Q x
  ... | yes _ = probability-≥0 p x
  ... | no _ = probability-≥0 F x

  lacking-≥0 : ∀ x → 0# ≤ lacking x
  lacking-≥0 x = difference-≥0 (least-≤ x)

  lacks-is-rest : (1# - sum d least) ≈ lacks
  lacks-is-rest = +-cong (≈-sym (probabilities-sum-to-one F)) ≈-refl
    ∙ ≈-sym (sum-difference d Q least)

  -- A token that is kept or replaced has the law F.

  exact : ∀ a r → Kept a → Replaced r → ∀ x →
    (P x · a x + (1# - kept-share a) · r x) ≈ Q x
  exact a r kept replaced x =
    +-cong (kept x) (·-cong (+-cong ≈-refl (-‿cong (sum-cong d kept)) ∙ lacks-is-rest) ≈-refl
      ∙ replaced x)
    ∙ solve (least x ∷ Q x ∷ []) (𝕒 ⊕ (𝕓 ⊝ 𝕒)) 𝕓 refl

  -- It is kept with probability 1 − TV(F, p): twice that is 2 − Σ ∣F − p∣.

  kept-is-overlap : ∀ a → Kept a →
    (kept-share a + kept-share a) ≈ ((1# + 1#) - sum d (λ x → ∣ Q x - P x ∣))
  kept-is-overlap a kept =
    +-cong (sum-cong d kept) (sum-cong d kept)
    ∙ ≈-sym (sum-+ d least least)
    ∙ sum-cong d each
    ∙ sum-difference d (λ x → P x + Q x) (λ x → ∣ Q x - P x ∣)
    ∙ +-cong (sum-+ d P Q ∙ +-cong (probabilities-sum-to-one p) (probabilities-sum-to-one F)) ≈-refl
    where
    each : ∀ x → (least x + least x) ≈ ((P x + Q x) - ∣ Q x - P x ∣)
    each x with P x ≤? Q x
    ... | yes h = solve (P x ∷ Q x ∷ []) (𝕒 ⊕ 𝕒) ((𝕒 ⊕ 𝕓) ⊝ (𝕓 ⊝ 𝕒)) refl
      ∙ +-cong ≈-refl (-‿cong (≈-sym (∣∣-of-≥0 (difference-≥0 h))))
    ... | no h = solve (P x ∷ Q x ∷ []) (𝕓 ⊕ 𝕓) ((𝕒 ⊕ 𝕓) ⊝ (𝕒 ⊝ 𝕓)) refl
      ∙ +-cong ≈-refl (-‿cong (≈-sym (∣∣-cong
          (solve (P x ∷ Q x ∷ []) (𝕓 ⊝ 𝕒) (neg (𝕒 ⊝ 𝕓)) refl)
        ∙ ∣∣-negate (P x - Q x) ∙ ∣∣-of-≥0 (difference-≥0 (<⇒≤ h)))))

  kept-at-least : ∀ a → Kept a → ∀ w → w ≤ 1# → (∀ x → (w · P x) ≤ Q x) → w ≤ kept-share a
  kept-at-least a kept w w≤1 heavy =
    (≈-sym (·-unit w) ∙ ·-comm 1# w ∙ ·-cong ≈-refl (≈-sym (probabilities-sum-to-one p))
      ∙ ≈-sym (sum-scale d w P))
    ≈≤ sum-mono d each ≤≈ sum-cong d (λ x → ≈-sym (kept x))
    where
    each : ∀ x → (w · P x) ≤ least x
    each x with P x ≤? Q x
    ... | yes _ = ·-mono (probability-≥0 p x) w≤1 ≤≈ ·-unit (P x)
    ... | no _ = heavy x

-- The linear pool is at least w p, for each worker and its weight.

module _ {n d : Nat} (w : Weights R n) (p : Fin n → Distribution R d) where

  pool : Distribution R d
  pool = distribution-preserved w d p

  at-least-the-weight : ∀ i x → (weight w i · probability (p i) x) ≤ probability pool x
  at-least-the-weight i x =
    term-≤ n (λ j → ·-≥0 (weight-≥0 w j) (probability-≥0 (p j) x)) i

  kept-with-the-weight : ∀ i a → Kept (p i) pool a → weight w i ≤ kept-share (p i) pool a
  kept-with-the-weight i a kept = kept-at-least (p i) pool a kept (weight w i)
    (term-≤ n (weight-≥0 w) i ≤≈ sums-to-one w) (at-least-the-weight i)

-- At least so many tokens a round yields: 1 + w + … + w^γ, which is (1 − w^(γ+1))/(1 − w).

floor : Carrier → Nat → Carrier
floor w zero = 1#
floor w (suc m) = 1# + w · floor w m

floor-≥0 : ∀ {w} → 0# ≤ w → ∀ m → 0# ≤ floor w m
floor-≥0 w≥0 zero = 0≤1
floor-≥0 w≥0 (suc m) = +-≥0 0≤1 (·-≥0 w≥0 (floor-≥0 w≥0 m))

power : Carrier → Nat → Carrier
power w zero = 1#
power w (suc m) = w · power w m

-- (1 − w)(1 + w + … + w^γ) = 1 − w^(γ+1).

floor-closed : ∀ w m → ((1# - w) · floor w m) ≈ (1# - power w (suc m))
floor-closed w zero = solve (w ∷ []) ((𝟙 ⊝ 𝕒) ⊗ 𝟙) (𝟙 ⊝ 𝕒 ⊗ 𝟙) refl
floor-closed w (suc m) =
  solve (w ∷ floor w m ∷ []) ((𝟙 ⊝ 𝕒) ⊗ (𝟙 ⊕ 𝕒 ⊗ 𝕓)) ((𝟙 ⊝ 𝕒) ⊕ 𝕒 ⊗ ((𝟙 ⊝ 𝕒) ⊗ 𝕓)) refl
  ∙ +-cong ≈-refl (·-cong ≈-refl (floor-closed w m))
  ∙ solve (w ∷ power w (suc m) ∷ []) ((𝟙 ⊝ 𝕒) ⊕ 𝕒 ⊗ (𝟙 ⊝ 𝕓)) (𝟙 ⊝ 𝕒 ⊗ 𝕓) refl

-- Rounds. A way of continuing each history, one of drafting for it, and chances and residuals for
-- each history; a round drafts γ tokens.

module _ {d : Nat} (k draft : Continues d) (a r : List (Fin d) → Fin d → Carrier)
  (kept : ∀ h → Kept (draft h) (k h) (a h)) (replaced : ∀ h → Replaced (draft h) (k h) (r h))
  (γ : Nat) where

  held : List (Fin d) → Fin d → Carrier
  held h y = probability (draft h) y · a h y

  share : List (Fin d) → Carrier
  share h = kept-share (draft h) (k h) (a h)

  -- What a test of the history is expected to give after T more tokens, with m drafts left in the
  -- round: a token that is kept leaves one draft less, any other begins a new round.

  drafted : Nat → Nat → (List (Fin d) → Carrier) → List (Fin d) → Carrier
  drafted zero m f h = f h
  drafted (suc T) zero f h = weighted d (probability (k h)) (λ y → drafted T γ f (y ∷ h))
  drafted (suc T) (suc m) f h = weighted d (held h) (λ y → drafted T m f (y ∷ h))
    + (1# - share h) · weighted d (r h) (λ y → drafted T γ f (y ∷ h))

  sequences-exact : ∀ T m f h → drafted T m f h ≈ after-steps T k f h
  sequences-exact zero m f h = ≈-refl
  sequences-exact (suc T) zero f h =
    sum-cong d (λ y → ·-cong ≈-refl (sequences-exact T γ f (y ∷ h)))
  sequences-exact (suc T) (suc m) f h =
    +-cong (sum-cong d (λ y → ·-cong ≈-refl (sequences-exact T m f (y ∷ h))))
      (·-cong ≈-refl (sum-cong d (λ y → ·-cong ≈-refl (sequences-exact T γ f (y ∷ h))))
        ∙ ≈-sym (sum-scale d (1# - share h) (λ y → r h y · A y)))
    ∙ ≈-sym (sum-+ d (λ y → held h y · A y) (λ y → (1# - share h) · (r h y · A y)))
    ∙ sum-cong d (λ y → solve (held h y ∷ (1# - share h) ∷ r h y ∷ A y ∷ [])
        (𝕒 ⊗ 𝕕 ⊕ 𝕓 ⊗ (𝕔 ⊗ 𝕕)) ((𝕒 ⊕ 𝕓 ⊗ 𝕔) ⊗ 𝕕) refl
      ∙ ·-cong (exact (draft h) (k h) (a h) (r h) (kept h) (replaced h) y) ≈-refl)
    where
    A : Fin d → Carrier
    A y = after-steps T k f (y ∷ h)

  -- How many tokens a round of m drafts yields in expectation: one, and where a draft is kept
  -- what the later drafts yield.

  tokens : Nat → List (Fin d) → Carrier
  tokens zero h = 1#
  tokens (suc m) h = 1# + weighted d (held h) (λ y → tokens m (y ∷ h))

  tokens-at-least : ∀ w → 0# ≤ w → (∀ h → w ≤ share h) → ∀ m h → floor w m ≤ tokens m h
  tokens-at-least w w≥0 enough zero h = ≤-refl
  tokens-at-least w w≥0 enough (suc m) h = +-mono ≤-refl
    ((·-mono (floor-≥0 w≥0 m) (enough h) ≤≈ ≈-sym (weighted-constant d (held h) (floor w m)))
      ≤∙ weighted-mono d (λ y → least-≥0 (draft h) (k h) y ≤≈ ≈-sym (kept h y))
        (λ y → tokens-at-least w w≥0 enough m (y ∷ h)))
