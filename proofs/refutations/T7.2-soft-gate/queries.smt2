; butterfly prove
; T7.2/soft-gate, refuted: accuracy_fused = w_i·α_i + (1 − w_i)·accuracy_others with the gate's mean weights
; The gate favours the worker that is right: the fusion does better than the mean weights say.
; at-1: it is not so: the equality
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun least () Real)
(declare-fun most () Real)
(declare-fun right_0 () Real)
(declare-fun right_1 () Real)
(declare-fun wrong_0 () Real)
(declare-fun wrong_1 () Real)
(define-fun LinearPool1.sum_1.0 () Real (+ most least))
(define-fun LinearPool1.div.0_0 () Real (/ most LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.0_0 () Real (* LinearPool1.div.0_0 right_0))
(define-fun LinearPool1.div.1_0 () Real (/ least LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.1_0 () Real (* LinearPool1.div.1_0 wrong_0))
(define-fun LinearPool1.sum_2.0 () Real (+ LinearPool1.mul.0_0 LinearPool1.mul.1_0))
(define-fun LinearPool2.sum_1.0 () Real (+ least most))
(define-fun LinearPool2.div.0_0 () Real (/ least LinearPool2.sum_1.0))
(define-fun LinearPool2.mul.0_0 () Real (* LinearPool2.div.0_0 wrong_0))
(define-fun LinearPool2.div.1_0 () Real (/ most LinearPool2.sum_1.0))
(define-fun LinearPool2.mul.1_0 () Real (* LinearPool2.div.1_0 right_0))
(define-fun LinearPool2.sum_2.0 () Real (+ LinearPool2.mul.0_0 LinearPool2.mul.1_0))
; hypothesis: right_0 is 1
(assert (= right_0 1.0))
; hypothesis: right_1 is 0
(assert (= right_1 0.0))
; hypothesis: wrong_0 is 0
(assert (= wrong_0 0.0))
; hypothesis: wrong_1 is 1
(assert (= wrong_1 1.0))
; hypothesis: most is 3/4
(assert (= most (/ 3.0 4.0)))
; hypothesis: least is 1/4
(assert (= least (/ 1.0 4.0)))
; the goal, denied
(assert (= (/ (+ LinearPool1.sum_2.0 LinearPool2.sum_2.0) 2.0) (+ (* (/ LinearPool1.sum_1.0 2.0) (/ (+ right_0 wrong_0) 2.0)) (* (/ LinearPool2.sum_1.0 2.0) (/ (+ wrong_0 right_0) 2.0)))))
(check-sat)
