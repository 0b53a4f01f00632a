{-# OPTIONS --safe --cubical-compatible #-}

-- Asking Agda what a record holds: the name of each field, how many variables its type quantifies
-- over and how many unnamed arguments it takes. The Python protocols of the same names are compared
-- with the answers.

module Butterfly.Mirror.Base where

open import Agda.Builtin.Reflection hiding (name)
open import Agda.Builtin.String using (String)
open import Butterfly.Gradient.Base using (Shape)
open import Butterfly.Logic.Base

record Field : Set where
  constructor field-of
  field
    name : String
    variables arguments : Nat

record Mirrored : Set where
  constructor shape-of
  field
    name : Name
    fields : List Field

private
  -- Hidden types, shapes and sizes say of what kind the elements are: they are not elements.

  kind : Term → Bool
  kind (agda-sort _) = true
  kind (def n _) = if primQNameEquality n (quote Shape) then true else primQNameEquality n
    (quote Nat)
  kind _ = false

  variables arguments : Term → Nat
  variables (pi (arg (arg-info visible _) _) (abs "_" t)) = variables t
  variables (pi (arg (arg-info hidden _) a) (abs _ t)) = if kind a then variables t else suc
    (variables t)
  variables (pi _ (abs _ t)) = suc (variables t)
  variables _ = 0
  arguments (pi (arg (arg-info visible _) _) (abs "_" t)) = suc (arguments t)
  arguments (pi _ (abs _ t)) = arguments t
  arguments _ = 0

  -- The constructor takes the record's parameters hidden and its fields visible.

  fields : Term → List Field
  fields (pi (arg (arg-info visible _) a) (abs name t)) = field-of name (variables a) (arguments a)
    ∷ fields t
  fields (pi _ (abs _ t)) = fields t
  fields _ = []

  ask : Name → Definition → Term → TC ⊤
  ask r (record-type c _) goal =
    bindTC (getType c) λ t → bindTC (quoteTC (shape-of r (fields t))) λ q → unify goal q
  ask r _ goal = typeError (strErr "not a record: " ∷ nameErr r ∷ [])

macro
  shape : Name → Term → TC ⊤
  shape r goal = bindTC (getDefinition r) λ d → ask r d goal
