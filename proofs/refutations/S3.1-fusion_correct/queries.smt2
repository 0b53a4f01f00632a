; butterfly prove
; S3.1/fusion_correct, refuted: a fusion of workers that are each accurate on their own capability is accurate on every capability
; Each worker is sure, of the right token on its own input and of the wrong one on the other: the fusion gives 1/2.
; at-1: it is met: each worker gives the right token enough on its own input
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun enough () Real)
(declare-fun right_0 () Real)
(declare-fun right_1 () Real)
(declare-fun sure () Real)
(declare-fun w0 () Real)
(declare-fun w1 () Real)
(declare-fun wrong_0 () Real)
(declare-fun wrong_1 () Real)
; hypothesis: right_0 is 1
(assert (= right_0 1.0))
; hypothesis: right_1 is 0
(assert (= right_1 0.0))
; hypothesis: wrong_0 is 0
(assert (= wrong_0 0.0))
; hypothesis: wrong_1 is 1
(assert (= wrong_1 1.0))
; hypothesis: w0 is 1/2
(assert (= w0 (/ 1.0 2.0)))
; hypothesis: w1 is 1/2
(assert (= w1 (/ 1.0 2.0)))
; hypothesis: enough is 3/4
(assert (= enough (/ 3.0 4.0)))
; hypothesis: sure is 1
(assert (= sure 1.0))
; the goal, denied
(assert (not (<= enough right_0)))
(check-sat)
(reset)
; butterfly prove
; S3.1/fusion_correct, refuted: a fusion of workers that are each accurate on their own capability is accurate on every capability
; Each worker is sure, of the right token on its own input and of the wrong one on the other: the fusion gives 1/2.
; at-2: it is met: each worker's most probable token there is right
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun enough () Real)
(declare-fun right_0 () Real)
(declare-fun right_1 () Real)
(declare-fun sure () Real)
(declare-fun w0 () Real)
(declare-fun w1 () Real)
(declare-fun wrong_0 () Real)
(declare-fun wrong_1 () Real)
; hypothesis: right_0 is 1
(assert (= right_0 1.0))
; hypothesis: right_1 is 0
(assert (= right_1 0.0))
; hypothesis: wrong_0 is 0
(assert (= wrong_0 0.0))
; hypothesis: wrong_1 is 1
(assert (= wrong_1 1.0))
; hypothesis: w0 is 1/2
(assert (= w0 (/ 1.0 2.0)))
; hypothesis: w1 is 1/2
(assert (= w1 (/ 1.0 2.0)))
; hypothesis: enough is 3/4
(assert (= enough (/ 3.0 4.0)))
; hypothesis: sure is 1
(assert (= sure 1.0))
; the goal, denied
(assert (not (<= sure (ite (< right_1 right_0) 1.0 0.0))))
(check-sat)
(reset)
; butterfly prove
; S3.1/fusion_correct, refuted: a fusion of workers that are each accurate on their own capability is accurate on every capability
; Each worker is sure, of the right token on its own input and of the wrong one on the other: the fusion gives 1/2.
; at-3: it is not so: the fusion is accurate on input 0
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun enough () Real)
(declare-fun right_0 () Real)
(declare-fun right_1 () Real)
(declare-fun sure () Real)
(declare-fun w0 () Real)
(declare-fun w1 () Real)
(declare-fun wrong_0 () Real)
(declare-fun wrong_1 () Real)
(define-fun LinearPool1.sum_1.0 () Real (+ w0 w1))
(define-fun LinearPool1.div.0_0 () Real (/ w0 LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.0_0 () Real (* LinearPool1.div.0_0 right_0))
(define-fun LinearPool1.div.1_0 () Real (/ w1 LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.1_0 () Real (* LinearPool1.div.1_0 wrong_0))
(define-fun LinearPool1.sum_2.0 () Real (+ LinearPool1.mul.0_0 LinearPool1.mul.1_0))
; hypothesis: right_0 is 1
(assert (= right_0 1.0))
; hypothesis: right_1 is 0
(assert (= right_1 0.0))
; hypothesis: wrong_0 is 0
(assert (= wrong_0 0.0))
; hypothesis: wrong_1 is 1
(assert (= wrong_1 1.0))
; hypothesis: w0 is 1/2
(assert (= w0 (/ 1.0 2.0)))
; hypothesis: w1 is 1/2
(assert (= w1 (/ 1.0 2.0)))
; hypothesis: enough is 3/4
(assert (= enough (/ 3.0 4.0)))
; hypothesis: sure is 1
(assert (= sure 1.0))
; the goal, denied
(assert (<= enough LinearPool1.sum_2.0))
(check-sat)
(reset)
; butterfly prove
; S3.1/fusion_correct, refuted: a fusion of workers that are each accurate on their own capability is accurate on every capability
; Each worker is sure, of the right token on its own input and of the wrong one on the other: the fusion gives 1/2.
; at-4: it is not so: the fusion is accurate on input 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun enough () Real)
(declare-fun right_0 () Real)
(declare-fun right_1 () Real)
(declare-fun sure () Real)
(declare-fun w0 () Real)
(declare-fun w1 () Real)
(declare-fun wrong_0 () Real)
(declare-fun wrong_1 () Real)
(define-fun LinearPool1.sum_1.0 () Real (+ w0 w1))
(define-fun LinearPool1.div.0_0 () Real (/ w0 LinearPool1.sum_1.0))
(define-fun LinearPool2.mul.0_0 () Real (* LinearPool1.div.0_0 wrong_0))
(define-fun LinearPool1.div.1_0 () Real (/ w1 LinearPool1.sum_1.0))
(define-fun LinearPool2.mul.1_0 () Real (* LinearPool1.div.1_0 right_0))
(define-fun LinearPool2.sum_2.0 () Real (+ LinearPool2.mul.0_0 LinearPool2.mul.1_0))
; hypothesis: right_0 is 1
(assert (= right_0 1.0))
; hypothesis: right_1 is 0
(assert (= right_1 0.0))
; hypothesis: wrong_0 is 0
(assert (= wrong_0 0.0))
; hypothesis: wrong_1 is 1
(assert (= wrong_1 1.0))
; hypothesis: w0 is 1/2
(assert (= w0 (/ 1.0 2.0)))
; hypothesis: w1 is 1/2
(assert (= w1 (/ 1.0 2.0)))
; hypothesis: enough is 3/4
(assert (= enough (/ 3.0 4.0)))
; hypothesis: sure is 1
(assert (= sure 1.0))
; the goal, denied
(assert (<= enough LinearPool2.sum_2.0))
(check-sat)
(reset)
; butterfly prove
; S3.1/fusion_correct, refuted: a fusion of workers that are each accurate on their own capability is accurate on every capability
; Each worker is sure, of the right token on its own input and of the wrong one on the other: the fusion gives 1/2.
; at-5: it is not so: the fusion's token is right on input 0
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun enough () Real)
(declare-fun right_0 () Real)
(declare-fun right_1 () Real)
(declare-fun sure () Real)
(declare-fun w0 () Real)
(declare-fun w1 () Real)
(declare-fun wrong_0 () Real)
(declare-fun wrong_1 () Real)
(define-fun LinearPool1.sum_1.0 () Real (+ w0 w1))
(define-fun LinearPool1.div.0_0 () Real (/ w0 LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.0_1 () Real (* LinearPool1.div.0_0 right_1))
(define-fun LinearPool1.div.1_0 () Real (/ w1 LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.1_1 () Real (* LinearPool1.div.1_0 wrong_1))
(define-fun LinearPool1.sum_2.1 () Real (+ LinearPool1.mul.0_1 LinearPool1.mul.1_1))
(define-fun LinearPool1.mul.0_0 () Real (* LinearPool1.div.0_0 right_0))
(define-fun LinearPool1.mul.1_0 () Real (* LinearPool1.div.1_0 wrong_0))
(define-fun LinearPool1.sum_2.0 () Real (+ LinearPool1.mul.0_0 LinearPool1.mul.1_0))
; hypothesis: right_0 is 1
(assert (= right_0 1.0))
; hypothesis: right_1 is 0
(assert (= right_1 0.0))
; hypothesis: wrong_0 is 0
(assert (= wrong_0 0.0))
; hypothesis: wrong_1 is 1
(assert (= wrong_1 1.0))
; hypothesis: w0 is 1/2
(assert (= w0 (/ 1.0 2.0)))
; hypothesis: w1 is 1/2
(assert (= w1 (/ 1.0 2.0)))
; hypothesis: enough is 3/4
(assert (= enough (/ 3.0 4.0)))
; hypothesis: sure is 1
(assert (= sure 1.0))
; the goal, denied
(assert (<= sure (ite (< LinearPool1.sum_2.1 LinearPool1.sum_2.0) 1.0 0.0)))
(check-sat)
(reset)
; butterfly prove
; S3.1/fusion_correct, refuted: a fusion of workers that are each accurate on their own capability is accurate on every capability
; Each worker is sure, of the right token on its own input and of the wrong one on the other: the fusion gives 1/2.
; at-6: it is not so: the fusion's token is right on input 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun enough () Real)
(declare-fun right_0 () Real)
(declare-fun right_1 () Real)
(declare-fun sure () Real)
(declare-fun w0 () Real)
(declare-fun w1 () Real)
(declare-fun wrong_0 () Real)
(declare-fun wrong_1 () Real)
(define-fun LinearPool1.sum_1.0 () Real (+ w0 w1))
(define-fun LinearPool1.div.0_0 () Real (/ w0 LinearPool1.sum_1.0))
(define-fun LinearPool2.mul.0_1 () Real (* LinearPool1.div.0_0 wrong_1))
(define-fun LinearPool1.div.1_0 () Real (/ w1 LinearPool1.sum_1.0))
(define-fun LinearPool2.mul.1_1 () Real (* LinearPool1.div.1_0 right_1))
(define-fun LinearPool2.sum_2.1 () Real (+ LinearPool2.mul.0_1 LinearPool2.mul.1_1))
(define-fun LinearPool2.mul.0_0 () Real (* LinearPool1.div.0_0 wrong_0))
(define-fun LinearPool2.mul.1_0 () Real (* LinearPool1.div.1_0 right_0))
(define-fun LinearPool2.sum_2.0 () Real (+ LinearPool2.mul.0_0 LinearPool2.mul.1_0))
; hypothesis: right_0 is 1
(assert (= right_0 1.0))
; hypothesis: right_1 is 0
(assert (= right_1 0.0))
; hypothesis: wrong_0 is 0
(assert (= wrong_0 0.0))
; hypothesis: wrong_1 is 1
(assert (= wrong_1 1.0))
; hypothesis: w0 is 1/2
(assert (= w0 (/ 1.0 2.0)))
; hypothesis: w1 is 1/2
(assert (= w1 (/ 1.0 2.0)))
; hypothesis: enough is 3/4
(assert (= enough (/ 3.0 4.0)))
; hypothesis: sure is 1
(assert (= sure 1.0))
; the goal, denied
(assert (<= sure (ite (< LinearPool2.sum_2.1 LinearPool2.sum_2.0) 1.0 0.0)))
(check-sat)
