{-# OPTIONS --safe --cubical-compatible #-}

-- N5: workers that are accurate cannot be orthogonal. If ‖M − x‖² ≤ ε²‖M‖² and ‖M − y‖² ≤ ε²‖M‖²
-- with ε² ≤ 1, then ⟨x, y⟩ ≥ (1 − 2ε²)‖x‖‖y‖, so that the cosine is at least 1 − 2ε².
--
-- Free of roots: e stands for ε², and the norms are given numbers c, a, b > 0 whose squares are ⟨M,
-- M⟩, ⟨x, x⟩, ⟨y, y⟩. Over the real numbers such numbers always exist; over the rationals the
-- theorem speaks of the vectors that have them.

open import Butterfly.Algebra.Base

module Butterfly.Angle.Properties (R : OrderedRing) where

open import Butterfly.Logic.Base
open OrderedRing R
open import Butterfly.Algebra.Properties R
open import Butterfly.Sum.Properties R
open import Butterfly.Space.Base R using (dot; squared-distance)

two four : Carrier
two = 1# + 1#
four = two + two

dot-expand : ∀ d (m x : Fin d → Carrier) → squared-distance d m x ≈
  ((dot d m m - two · dot d m x) + dot d x x)
dot-expand zero m x = solve [] 𝟘 ((𝟘 ⊝ (𝟙 ⊕ 𝟙) ⊗ 𝟘) ⊕ 𝟘) refl
dot-expand (suc d) m x = +-cong ≈-refl (dot-expand d (λ j → m (next j)) (λ j → x (next j)))
  ∙ solve (m first ∷ x first ∷ dot d (λ j → m (next j)) (λ j → m (next j)) ∷ dot d
    (λ j → m (next j)) (λ j → x (next j))
           ∷ dot d (λ j → x (next j)) (λ j → x (next j)) ∷ [])
      ((𝕒 ⊝ 𝕓) ⊗ (𝕒 ⊝ 𝕓) ⊕ ((𝕔 ⊝ (𝟙 ⊕ 𝟙) ⊗ 𝕕) ⊕ 𝕖))
      (((𝕒 ⊗ 𝕒 ⊕ 𝕔) ⊝ (𝟙 ⊕ 𝟙) ⊗ (𝕒 ⊗ 𝕓 ⊕ 𝕕)) ⊕ (𝕓 ⊗ 𝕓 ⊕ 𝕖)) refl

-- The square of a combination of three vectors.

three : ∀ d (α β γ : Carrier) (x y m : Fin d → Carrier) →
  sum d (λ j → ((α · x j + β · y j) + γ · m j) · ((α · x j + β · y j) + γ · m j))
    ≈ (((α · α) · dot d x x + (β · β) · dot d y y) + ((γ · γ) · dot d m m
       + two · (((α · β) · dot d x y + (α · γ) · dot d m x) + (β · γ) · dot d m y)))
three zero α β γ x y m = solve (α ∷ β ∷ γ ∷ []) 𝟘
  (((𝕒 ⊗ 𝕒) ⊗ 𝟘 ⊕ (𝕓 ⊗ 𝕓) ⊗ 𝟘) ⊕
    ((𝕔 ⊗ 𝕔) ⊗ 𝟘 ⊕ (𝟙 ⊕ 𝟙) ⊗ (((𝕒 ⊗ 𝕓) ⊗ 𝟘 ⊕ (𝕒 ⊗ 𝕔) ⊗ 𝟘) ⊕ (𝕓 ⊗ 𝕔) ⊗ 𝟘))) refl
three (suc d) α β γ x y m = +-cong ≈-refl
  (three d α β γ (λ j → x (next j)) (λ j → y (next j)) (λ j → m (next j)))
  ∙ solve (α ∷ β ∷ γ ∷ x first ∷ y first ∷ m first
      ∷ dot d (λ j → x (next j)) (λ j → x (next j)) ∷ dot d (λ j → y (next j)) (λ j → y (next j))
      ∷ dot d (λ j → m (next j)) (λ j → m (next j)) ∷ dot d (λ j → x (next j)) (λ j → y (next j))
      ∷ dot d (λ j → m (next j)) (λ j → x (next j)) ∷ dot d (λ j → m (next j)) (λ j → y (next j))
        ∷ [])
      (((𝕒 ⊗ 𝕕 ⊕ 𝕓 ⊗ 𝕖) ⊕ 𝕔 ⊗ 𝕗) ⊗ ((𝕒 ⊗ 𝕕 ⊕ 𝕓 ⊗ 𝕖) ⊕ 𝕔 ⊗ 𝕗)
        ⊕ whole 𝕘 𝕙 (var 8) (var 9) (var 10) (var 11))
      (whole (𝕕 ⊗ 𝕕 ⊕ 𝕘) (𝕖 ⊗ 𝕖 ⊕ 𝕙) (𝕗 ⊗ 𝕗 ⊕ var 8) (𝕕 ⊗ 𝕖 ⊕ var 9) (𝕗 ⊗ 𝕕 ⊕ var 10)
        (𝕗 ⊗ 𝕖 ⊕ var 11)) refl
  where
  whole : (xx yy mm xy mx my : Term) → Term
  whole xx yy mm xy mx my =
    ((𝕒 ⊗ 𝕒) ⊗ xx ⊕ (𝕓 ⊗ 𝕓) ⊗ yy)
    ⊕ ((𝕔 ⊗ 𝕔) ⊗ mm ⊕ (𝟙 ⊕ 𝟙) ⊗ (((𝕒 ⊗ 𝕓) ⊗ xy ⊕ (𝕒 ⊗ 𝕔) ⊗ mx) ⊕ (𝕓 ⊗ 𝕔) ⊗ my))

module _ {d : Nat} (M : Fin d → Carrier) (c e : Carrier) (c>0 : 0# < c)
  (norm-M : dot d M M ≈ (c · c)) (e≤1 : e ≤ 1#) where

  -- An accurate worker leans towards M: ⟨M, x⟩ is positive and its square at least (1 − ε²)‖M‖²‖x‖².

  module Leaning (x : Fin d → Carrier) (a : Carrier) (a>0 : 0# < a) (norm-x : dot d x x ≈ (a · a))
    (accurate : squared-distance d M x ≤ (e · (c · c))) where

    U q : Carrier
    U = dot d M x
    q = (1# - e) · (c · c)

    twice : (q + a · a) ≤ (two · U)
    twice = ≥0-difference (difference-≥0 accurate
      ≤≈ (+-cong ≈-refl (-‿cong (dot-expand d M x ∙ +-cong (+-cong norm-M ≈-refl) norm-x))
        ∙ solve (e ∷ c ∷ a ∷ U ∷ [])
            (𝕒 ⊗ (𝕓 ⊗ 𝕓) ⊝ ((𝕓 ⊗ 𝕓 ⊝ (𝟙 ⊕ 𝟙) ⊗ 𝕕) ⊕ 𝕔 ⊗ 𝕔))
            ((𝟙 ⊕ 𝟙) ⊗ 𝕕 ⊝ ((𝟙 ⊝ 𝕒) ⊗ (𝕓 ⊗ 𝕓) ⊕ 𝕔 ⊗ 𝕔)) refl))

    q≥0 : 0# ≤ q
    q≥0 = ·-≥0 (difference-≥0 e≤1) (square-≥0 c)

    two>0 : 0# < two
    two>0 = +->0 0<1 0≤1

    sum≥0 : 0# ≤ (q + a · a)
    sum≥0 = +-≥0 q≥0 (square-≥0 a)

    leans : 0# ≤ U
    leans = ·-cancel two>0 (·-zero two ≈≤ (sum≥0 ≤∙ twice) ≤≈ ·-comm two U)

    four>0 : 0# < four
    four>0 = +->0 two>0 (<⇒≤ two>0)

    square-at-least : (q · (a · a)) ≤ (U · U)
    square-at-least = ·-cancel four>0
      (·-comm (q · (a · a)) four
       ≈≤ ≥0-difference (square-≥0 (q - a · a) ≤≈ solve (q ∷ a ∷ [])
            ((𝕒 ⊝ 𝕓 ⊗ 𝕓) ⊗ (𝕒 ⊝ 𝕓 ⊗ 𝕓)) ((𝕒 ⊕ 𝕓 ⊗ 𝕓) ⊗ (𝕒 ⊕ 𝕓 ⊗ 𝕓) ⊝ ((𝟙 ⊕ 𝟙) ⊕ (𝟙 ⊕ 𝟙)) ⊗
              (𝕒 ⊗ (𝕓 ⊗ 𝕓))) refl)
       ≤∙ (·-mono sum≥0 twice ≤∙ ·-monoˡ (sum≥0 ≤∙ twice) twice)
       ≤≈ solve (U ∷ []) (((𝟙 ⊕ 𝟙) ⊗ 𝕒) ⊗ ((𝟙 ⊕ 𝟙) ⊗ 𝕒)) ((𝕒 ⊗ 𝕒) ⊗ ((𝟙 ⊕ 𝟙) ⊕ (𝟙 ⊕ 𝟙))) refl)

  accurate-workers-agree : (x y : Fin d → Carrier) (a b : Carrier) → 0# < a → 0# < b →
    dot d x x ≈ (a · a) → dot d y y ≈ (b · b) →
    squared-distance d M x ≤ (e · (c · c)) → squared-distance d M y ≤ (e · (c · c)) →
    ((1# - two · e) · (a · b)) ≤ dot d x y
  accurate-workers-agree x y a b a>0 b>0 norm-x norm-y accurate-x accurate-y =
    ·-cancel scale>0 (≥0-difference (final
      ≤≈ solve (a ∷ b ∷ c ∷ e ∷ G ∷ U ∷ V ∷ [])
        (((quadratic ⊕ 𝕓 ⊗ 𝕓 ⊗ ux) ⊕ 𝕒 ⊗ 𝕒 ⊗ vy) ⊕ ((𝟙 ⊕ 𝟙) ⊗ (𝕒 ⊗ 𝕓)) ⊗ uv)
        (𝕖 ⊗ scaleₜ ⊝ ((𝟙 ⊝ (𝟙 ⊕ 𝟙) ⊗ 𝕕) ⊗ (𝕒 ⊗ 𝕓)) ⊗ scaleₜ) refl))
    where
    module X = Leaning x a a>0 norm-x accurate-x
    module Y = Leaning y b b>0 norm-y accurate-y
    U V G scale : Carrier
    U = X.U
    V = Y.U
    G = dot d x y
    scale = (two · (a · b)) · (c · c)
    scale>0 : 0# < scale
    scale>0 = ·->0 (·->0 X.two>0 (·->0 a>0 b>0)) (·->0 c>0 c>0)
    -- The terms of the last step, in the solver's words: a b c e G U V.
    ux vy uv quadratic scaleₜ : Term
    ux = 𝕗 ⊗ 𝕗 ⊝ ((𝟙 ⊝ 𝕕) ⊗ (𝕔 ⊗ 𝕔)) ⊗ (𝕒 ⊗ 𝕒)
    vy = 𝕘 ⊗ 𝕘 ⊝ ((𝟙 ⊝ 𝕕) ⊗ (𝕔 ⊗ 𝕔)) ⊗ (𝕓 ⊗ 𝕓)
    uv = 𝕗 ⊗ 𝕘 ⊝ ((𝟙 ⊝ 𝕕) ⊗ (𝕔 ⊗ 𝕔)) ⊗ (𝕒 ⊗ 𝕓)
    quadratic = ((𝕓 ⊗ 𝕓) ⊗ (𝕔 ⊗ 𝕔 ⊗ (𝕒 ⊗ 𝕒) ⊝ 𝕗 ⊗ 𝕗) ⊕ (𝕒 ⊗ 𝕒) ⊗ (𝕔 ⊗ 𝕔 ⊗ (𝕓 ⊗ 𝕓) ⊝ 𝕘 ⊗ 𝕘))
      ⊕ ((𝟙 ⊕ 𝟙) ⊗ (𝕒 ⊗ 𝕓)) ⊗ (𝕔 ⊗ 𝕔 ⊗ 𝕖 ⊝ 𝕗 ⊗ 𝕘)
    scaleₜ = ((𝟙 ⊕ 𝟙) ⊗ (𝕒 ⊗ 𝕓)) ⊗ (𝕔 ⊗ 𝕔)
    q : Carrier
    q = (1# - e) · (c · c)
    -- ⟨M, x⟩⟨M, y⟩ is at least (1 − ε²)‖M‖²‖x‖‖y‖, since its square is.
    product-at-least : (q · (a · b)) ≤ (U · V)
    product-at-least = root-mono (·-≥0 X.leans Y.leans)
      (solve (q ∷ a ∷ b ∷ []) ((𝕒 ⊗ (𝕓 ⊗ 𝕔)) ⊗ (𝕒 ⊗ (𝕓 ⊗ 𝕔))) ((𝕒 ⊗ (𝕓 ⊗ 𝕓)) ⊗ (𝕒 ⊗ (𝕔 ⊗ 𝕔))) refl
       ≈≤ ·-mono (·-≥0 X.q≥0 (square-≥0 b)) X.square-at-least
       ≤∙ ·-monoˡ (square-≥0 U) Y.square-at-least
       ≤≈ solve (U ∷ V ∷ []) ((𝕒 ⊗ 𝕒) ⊗ (𝕓 ⊗ 𝕓)) ((𝕒 ⊗ 𝕓) ⊗ (𝕒 ⊗ 𝕓)) refl)
    -- The square of b(c²x − Um) + a(c²y − Vm), divided by c².
    gram : 0# ≤ (((b · b) · ((c · c) · (a · a) - U · U) + (a · a) · ((c · c) · (b · b) - V · V))
      + (two · (a · b)) · ((c · c) · G - U · V))
    gram = ·-cancel (·->0 c>0 c>0) (·-zero (c · c)
      ≈≤ sum-≥0 d (λ j → square-≥0 ((b · (c · c) · x j + a · (c · c) · y j) +
        (- (b · U + a · V)) · M j))
      ≤≈ (three d (b · (c · c)) (a · (c · c)) (- (b · U + a · V)) x y M
        ∙ +-cong (+-cong (·-cong ≈-refl norm-x) (·-cong ≈-refl norm-y))
          (+-cong (·-cong ≈-refl norm-M) ≈-refl)
        ∙ solve (a ∷ b ∷ c ∷ e ∷ G ∷ U ∷ V ∷ [])
            (((α ⊗ α) ⊗ (𝕒 ⊗ 𝕒) ⊕ (β ⊗ β) ⊗ (𝕓 ⊗ 𝕓)) ⊕ ((γ ⊗ γ) ⊗ (𝕔 ⊗ 𝕔)
              ⊕ (𝟙 ⊕ 𝟙) ⊗ (((α ⊗ β) ⊗ 𝕖 ⊕ (α ⊗ γ) ⊗ 𝕗) ⊕ (β ⊗ γ) ⊗ 𝕘)))
            (quadratic ⊗ (𝕔 ⊗ 𝕔)) refl))
      where
      α β γ : Term
      α = 𝕓 ⊗ (𝕔 ⊗ 𝕔)
      β = 𝕒 ⊗ (𝕔 ⊗ 𝕔)
      γ = neg (𝕓 ⊗ 𝕗 ⊕ 𝕒 ⊗ 𝕘)
    final : 0# ≤ ((((((b · b) · ((c · c) · (a · a) - U · U) + (a · a) · ((c · c) · (b · b) - V · V))
      + (two · (a · b)) · ((c · c) · G - U · V))
      + b · b · (U · U - ((1# - e) · (c · c)) · (a · a))) + a · a ·
        (V · V - ((1# - e) · (c · c)) · (b · b)))
      + (two · (a · b)) · (U · V - ((1# - e) · (c · c)) · (a · b)))
    final = +-≥0 (+-≥0 (+-≥0 gram
        (·-≥0 (square-≥0 b) (difference-≥0 X.square-at-least)))
        (·-≥0 (square-≥0 a) (difference-≥0 Y.square-at-least)))
        (·-≥0 (·-≥0 (<⇒≤ X.two>0) (·-≥0 (<⇒≤ a>0) (<⇒≤ b>0))) (difference-≥0 product-at-least))
