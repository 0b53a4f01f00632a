; butterfly prove
; T7.2/argmax, refuted: accuracy_fused ≥ w_i·α_i + (1 − w_i)·accuracy_others, accuracy the share of right argmaxes
; Each worker is right on one of two samples, the fusion on none.
; at-1: it is not so: retention
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun unsure_0 () Real)
(declare-fun unsure_1 () Real)
(declare-fun unsure_2 () Real)
(declare-fun w0 () Real)
(declare-fun w1 () Real)
(declare-fun wrong_0 () Real)
(declare-fun wrong_1 () Real)
(declare-fun wrong_2 () Real)
(define-fun LinearPool1.sum_1.0 () Real (+ w0 w1))
(define-fun LinearPool1.div.0_0 () Real (/ w0 LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.0_1 () Real (* LinearPool1.div.0_0 unsure_1))
(define-fun LinearPool1.div.1_0 () Real (/ w1 LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.1_1 () Real (* LinearPool1.div.1_0 wrong_1))
(define-fun LinearPool1.sum_2.1 () Real (+ LinearPool1.mul.0_1 LinearPool1.mul.1_1))
(define-fun LinearPool1.mul.0_0 () Real (* LinearPool1.div.0_0 unsure_0))
(define-fun LinearPool1.mul.1_0 () Real (* LinearPool1.div.1_0 wrong_0))
(define-fun LinearPool1.sum_2.0 () Real (+ LinearPool1.mul.0_0 LinearPool1.mul.1_0))
(define-fun LinearPool1.mul.0_2 () Real (* LinearPool1.div.0_0 unsure_2))
(define-fun LinearPool1.mul.1_2 () Real (* LinearPool1.div.1_0 wrong_2))
(define-fun LinearPool1.sum_2.2 () Real (+ LinearPool1.mul.0_2 LinearPool1.mul.1_2))
(define-fun LinearPool2.mul.0_1 () Real (* LinearPool1.div.0_0 wrong_1))
(define-fun LinearPool2.mul.1_1 () Real (* LinearPool1.div.1_0 unsure_1))
(define-fun LinearPool2.sum_2.1 () Real (+ LinearPool2.mul.0_1 LinearPool2.mul.1_1))
(define-fun LinearPool2.mul.0_0 () Real (* LinearPool1.div.0_0 wrong_0))
(define-fun LinearPool2.mul.1_0 () Real (* LinearPool1.div.1_0 unsure_0))
(define-fun LinearPool2.sum_2.0 () Real (+ LinearPool2.mul.0_0 LinearPool2.mul.1_0))
(define-fun LinearPool2.mul.0_2 () Real (* LinearPool1.div.0_0 wrong_2))
(define-fun LinearPool2.mul.1_2 () Real (* LinearPool1.div.1_0 unsure_2))
(define-fun LinearPool2.sum_2.2 () Real (+ LinearPool2.mul.0_2 LinearPool2.mul.1_2))
; hypothesis: unsure_0 is 1/2
(assert (= unsure_0 (/ 1.0 2.0)))
; hypothesis: unsure_1 is 1/4
(assert (= unsure_1 (/ 1.0 4.0)))
; hypothesis: unsure_2 is 1/4
(assert (= unsure_2 (/ 1.0 4.0)))
; hypothesis: wrong_0 is 0
(assert (= wrong_0 0.0))
; hypothesis: wrong_1 is 1
(assert (= wrong_1 1.0))
; hypothesis: wrong_2 is 0
(assert (= wrong_2 0.0))
; hypothesis: w0 is 1/2
(assert (= w0 (/ 1.0 2.0)))
; hypothesis: w1 is 1/2
(assert (= w1 (/ 1.0 2.0)))
; the goal, denied
(assert (<= (+ (* w0 (/ (+ (ite (and (< unsure_1 unsure_0) (< unsure_2 unsure_0)) 1.0 0.0) (ite (and (< wrong_1 wrong_0) (< wrong_2 wrong_0)) 1.0 0.0)) 2.0)) (* w1 (/ (+ (ite (and (< wrong_1 wrong_0) (< wrong_2 wrong_0)) 1.0 0.0) (ite (and (< unsure_1 unsure_0) (< unsure_2 unsure_0)) 1.0 0.0)) 2.0))) (/ (+ (ite (and (< LinearPool1.sum_2.1 LinearPool1.sum_2.0) (< LinearPool1.sum_2.2 LinearPool1.sum_2.0)) 1.0 0.0) (ite (and (< LinearPool2.sum_2.1 LinearPool2.sum_2.0) (< LinearPool2.sum_2.2 LinearPool2.sum_2.0)) 1.0 0.0)) 2.0)))
(check-sat)
