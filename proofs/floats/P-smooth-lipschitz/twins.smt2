; butterfly prove
; P-smooth/lipschitz, without its hypotheses: the answer to this one or its neighbour must be sat
; float-lipschitz: from the reals to floats
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun computed () Real)
(declare-fun computed_after () Real)
(declare-fun most () Real)
; the goal, denied
(assert (not (and (<= (+ computed_after (- computed)) most) (<= (+ computed (- computed_after)) most))))
(check-sat)
(reset)
; butterfly prove
; P-smooth/lipschitz, with its goal moved by 1: the answer to this one or its neighbour must be sat
; float-lipschitz: from the reals to floats
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun b () Real)
(declare-fun c () Real)
(declare-fun computed () Real)
(declare-fun computed_after () Real)
(declare-fun exact () Real)
(declare-fun exact_after () Real)
(declare-fun largest_change () Real)
(declare-fun most () Real)
; hypothesis: N6, before
(assert (<= (+ computed (- exact)) b))
; hypothesis: N6, before
(assert (<= (+ exact (- computed)) b))
; hypothesis: N6, after
(assert (<= (+ computed_after (- exact_after)) c))
; hypothesis: N6, after
(assert (<= (+ exact_after (- computed_after)) c))
; hypothesis: 1-Lipschitz
(assert (<= (+ exact_after (- exact)) largest_change))
; hypothesis: 1-Lipschitz
(assert (<= (+ exact (- exact_after)) largest_change))
; hypothesis: the slack
(assert (= most (+ (+ largest_change b) c)))
; the goal, denied
(assert (not (and (<= (+ computed_after (- computed)) most) (<= (+ (+ computed (- computed_after)) 1.0) most))))
(check-sat)
