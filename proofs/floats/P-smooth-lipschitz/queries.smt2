; butterfly prove
; P-smooth/lipschitz: moves by at most the largest change of the inputs, and both bounds
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
(assert (not (and (<= (+ computed_after (- computed)) most) (<= (+ computed (- computed_after)) most))))
(check-sat)
