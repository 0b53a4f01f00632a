; butterfly prove
; P-mono/coordinate, without its hypotheses: the answer to this one or its neighbour must be sat
; float-monotone: from the reals to floats
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun b () Real)
(declare-fun c () Real)
(declare-fun computed () Real)
(declare-fun computed_after () Real)
; the goal, denied
(assert (not (<= computed (+ (+ computed_after b) c))))
(check-sat)
(reset)
; butterfly prove
; P-mono/coordinate, with its goal moved by 1: the answer to this one or its neighbour must be sat
; float-monotone: from the reals to floats
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun b () Real)
(declare-fun c () Real)
(declare-fun computed () Real)
(declare-fun computed_after () Real)
(declare-fun exact () Real)
(declare-fun exact_after () Real)
; hypothesis: N6, before
(assert (<= (+ computed (- exact)) b))
; hypothesis: N6, before
(assert (<= (+ exact (- computed)) b))
; hypothesis: N6, after
(assert (<= (+ computed_after (- exact_after)) c))
; hypothesis: N6, after
(assert (<= (+ exact_after (- computed_after)) c))
; hypothesis: monotone
(assert (<= exact exact_after))
; the goal, denied
(assert (not (<= (+ computed 1.0) (+ (+ computed_after b) c))))
(check-sat)
