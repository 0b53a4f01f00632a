; butterfly prove
; P-mono/confidence, refuted: weights that are the workers' own confidence keep the fusion monotone
; Worker 1 gives y 1/8 in place of 0 and grows surer of another token: the fused y falls from 2/3 to 71/120.
; at-1: it is met: worker 1's probability of y rises
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun after_0 () Real)
(declare-fun after_1 () Real)
(declare-fun after_2 () Real)
(declare-fun before_0 () Real)
(declare-fun before_1 () Real)
(declare-fun before_2 () Real)
(declare-fun other_0 () Real)
(declare-fun other_1 () Real)
(declare-fun other_2 () Real)
; hypothesis: before_0 is 0
(assert (= before_0 0.0))
; hypothesis: before_1 is 1/2
(assert (= before_1 (/ 1.0 2.0)))
; hypothesis: before_2 is 1/2
(assert (= before_2 (/ 1.0 2.0)))
; hypothesis: after_0 is 1/8
(assert (= after_0 (/ 1.0 8.0)))
; hypothesis: after_1 is 0
(assert (= after_1 0.0))
; hypothesis: after_2 is 7/8
(assert (= after_2 (/ 7.0 8.0)))
; hypothesis: other_0 is 1
(assert (= other_0 1.0))
; hypothesis: other_1 is 0
(assert (= other_1 0.0))
; hypothesis: other_2 is 0
(assert (= other_2 0.0))
; the goal, denied
(assert (not (<= before_0 after_0)))
(check-sat)
(reset)
; butterfly prove
; P-mono/confidence, refuted: weights that are the workers' own confidence keep the fusion monotone
; Worker 1 gives y 1/8 in place of 0 and grows surer of another token: the fused y falls from 2/3 to 71/120.
; at-2: it is not so: the fused y does not fall
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun after_0 () Real)
(declare-fun after_1 () Real)
(declare-fun after_2 () Real)
(declare-fun before_0 () Real)
(declare-fun before_1 () Real)
(declare-fun before_2 () Real)
(declare-fun other_0 () Real)
(declare-fun other_1 () Real)
(declare-fun other_2 () Real)
(define-fun ConfidenceWeights1.ge.0_0 () Bool (not (< before_0 0.0)))
(define-fun ConfidenceWeights1.le.0_0 () Bool (not (< (/ 4503599627370497.0 4503599627370496.0) before_0)))
(define-fun ConfidenceWeights1.bitwise_and.0_0 () Bool (and ConfidenceWeights1.ge.0_0 ConfidenceWeights1.le.0_0))
(define-fun ConfidenceWeights1.where.0_0 () Real (ite ConfidenceWeights1.bitwise_and.0_0 before_0 0.0))
(define-fun ConfidenceWeights1.ge.0_1 () Bool (not (< before_1 0.0)))
(define-fun ConfidenceWeights1.le.0_1 () Bool (not (< (/ 4503599627370497.0 4503599627370496.0) before_1)))
(define-fun ConfidenceWeights1.bitwise_and.0_1 () Bool (and ConfidenceWeights1.ge.0_1 ConfidenceWeights1.le.0_1))
(define-fun ConfidenceWeights1.where.0_1 () Real (ite ConfidenceWeights1.bitwise_and.0_1 before_1 0.0))
(define-fun ConfidenceWeights1.ge.0_2 () Bool (not (< before_2 0.0)))
(define-fun ConfidenceWeights1.le.0_2 () Bool (not (< (/ 4503599627370497.0 4503599627370496.0) before_2)))
(define-fun ConfidenceWeights1.bitwise_and.0_2 () Bool (and ConfidenceWeights1.ge.0_2 ConfidenceWeights1.le.0_2))
(define-fun ConfidenceWeights1.where.0_2 () Real (ite ConfidenceWeights1.bitwise_and.0_2 before_2 0.0))
(define-fun ConfidenceWeights1.amax.0 () Real (ite (< (ite (< ConfidenceWeights1.where.0_0 ConfidenceWeights1.where.0_1) ConfidenceWeights1.where.0_1 ConfidenceWeights1.where.0_0) ConfidenceWeights1.where.0_2) ConfidenceWeights1.where.0_2 (ite (< ConfidenceWeights1.where.0_0 ConfidenceWeights1.where.0_1) ConfidenceWeights1.where.0_1 ConfidenceWeights1.where.0_0)))
(define-fun ConfidenceWeights1.mul.0 () Real (* (/ 1.0 2.0) ConfidenceWeights1.amax.0))
(define-fun ConfidenceWeights1.ge.1_0 () Bool (not (< other_0 0.0)))
(define-fun ConfidenceWeights1.le.1_0 () Bool (not (< (/ 4503599627370497.0 4503599627370496.0) other_0)))
(define-fun ConfidenceWeights1.bitwise_and.1_0 () Bool (and ConfidenceWeights1.ge.1_0 ConfidenceWeights1.le.1_0))
(define-fun ConfidenceWeights1.where.1_0 () Real (ite ConfidenceWeights1.bitwise_and.1_0 other_0 0.0))
(define-fun ConfidenceWeights1.ge.1_1 () Bool (not (< other_1 0.0)))
(define-fun ConfidenceWeights1.le.1_1 () Bool (not (< (/ 4503599627370497.0 4503599627370496.0) other_1)))
(define-fun ConfidenceWeights1.bitwise_and.1_1 () Bool (and ConfidenceWeights1.ge.1_1 ConfidenceWeights1.le.1_1))
(define-fun ConfidenceWeights1.where.1_1 () Real (ite ConfidenceWeights1.bitwise_and.1_1 other_1 0.0))
(define-fun ConfidenceWeights1.ge.1_2 () Bool (not (< other_2 0.0)))
(define-fun ConfidenceWeights1.le.1_2 () Bool (not (< (/ 4503599627370497.0 4503599627370496.0) other_2)))
(define-fun ConfidenceWeights1.bitwise_and.1_2 () Bool (and ConfidenceWeights1.ge.1_2 ConfidenceWeights1.le.1_2))
(define-fun ConfidenceWeights1.where.1_2 () Real (ite ConfidenceWeights1.bitwise_and.1_2 other_2 0.0))
(define-fun ConfidenceWeights1.amax.1 () Real (ite (< (ite (< ConfidenceWeights1.where.1_0 ConfidenceWeights1.where.1_1) ConfidenceWeights1.where.1_1 ConfidenceWeights1.where.1_0) ConfidenceWeights1.where.1_2) ConfidenceWeights1.where.1_2 (ite (< ConfidenceWeights1.where.1_0 ConfidenceWeights1.where.1_1) ConfidenceWeights1.where.1_1 ConfidenceWeights1.where.1_0)))
(define-fun ConfidenceWeights1.mul.1 () Real (* (/ 1.0 2.0) ConfidenceWeights1.amax.1))
(define-fun ConfidenceWeights1.sum_1.0 () Real (+ ConfidenceWeights1.mul.0 ConfidenceWeights1.mul.1))
(define-fun ConfidenceWeights1.div.0 () Real (/ ConfidenceWeights1.mul.0 ConfidenceWeights1.sum_1.0))
(define-fun ConfidenceWeights1.div.1 () Real (/ ConfidenceWeights1.mul.1 ConfidenceWeights1.sum_1.0))
(define-fun LinearPool2.sum_1.0 () Real (+ ConfidenceWeights1.div.0 ConfidenceWeights1.div.1))
(define-fun LinearPool2.div.0_0 () Real (/ ConfidenceWeights1.div.0 LinearPool2.sum_1.0))
(define-fun LinearPool2.mul.0_0 () Real (* LinearPool2.div.0_0 before_0))
(define-fun LinearPool2.div.1_0 () Real (/ ConfidenceWeights1.div.1 LinearPool2.sum_1.0))
(define-fun LinearPool2.mul.1_0 () Real (* LinearPool2.div.1_0 other_0))
(define-fun LinearPool2.sum_2.0 () Real (+ LinearPool2.mul.0_0 LinearPool2.mul.1_0))
(define-fun ConfidenceWeights3.ge.0_0 () Bool (not (< after_0 0.0)))
(define-fun ConfidenceWeights3.le.0_0 () Bool (not (< (/ 4503599627370497.0 4503599627370496.0) after_0)))
(define-fun ConfidenceWeights3.bitwise_and.0_0 () Bool (and ConfidenceWeights3.ge.0_0 ConfidenceWeights3.le.0_0))
(define-fun ConfidenceWeights3.where.0_0 () Real (ite ConfidenceWeights3.bitwise_and.0_0 after_0 0.0))
(define-fun ConfidenceWeights3.ge.0_1 () Bool (not (< after_1 0.0)))
(define-fun ConfidenceWeights3.le.0_1 () Bool (not (< (/ 4503599627370497.0 4503599627370496.0) after_1)))
(define-fun ConfidenceWeights3.bitwise_and.0_1 () Bool (and ConfidenceWeights3.ge.0_1 ConfidenceWeights3.le.0_1))
(define-fun ConfidenceWeights3.where.0_1 () Real (ite ConfidenceWeights3.bitwise_and.0_1 after_1 0.0))
(define-fun ConfidenceWeights3.ge.0_2 () Bool (not (< after_2 0.0)))
(define-fun ConfidenceWeights3.le.0_2 () Bool (not (< (/ 4503599627370497.0 4503599627370496.0) after_2)))
(define-fun ConfidenceWeights3.bitwise_and.0_2 () Bool (and ConfidenceWeights3.ge.0_2 ConfidenceWeights3.le.0_2))
(define-fun ConfidenceWeights3.where.0_2 () Real (ite ConfidenceWeights3.bitwise_and.0_2 after_2 0.0))
(define-fun ConfidenceWeights3.amax.0 () Real (ite (< (ite (< ConfidenceWeights3.where.0_0 ConfidenceWeights3.where.0_1) ConfidenceWeights3.where.0_1 ConfidenceWeights3.where.0_0) ConfidenceWeights3.where.0_2) ConfidenceWeights3.where.0_2 (ite (< ConfidenceWeights3.where.0_0 ConfidenceWeights3.where.0_1) ConfidenceWeights3.where.0_1 ConfidenceWeights3.where.0_0)))
(define-fun ConfidenceWeights3.mul.0 () Real (* (/ 1.0 2.0) ConfidenceWeights3.amax.0))
(define-fun ConfidenceWeights3.sum_1.0 () Real (+ ConfidenceWeights3.mul.0 ConfidenceWeights1.mul.1))
(define-fun ConfidenceWeights3.div.0 () Real (/ ConfidenceWeights3.mul.0 ConfidenceWeights3.sum_1.0))
(define-fun ConfidenceWeights3.div.1 () Real (/ ConfidenceWeights1.mul.1 ConfidenceWeights3.sum_1.0))
(define-fun LinearPool4.sum_1.0 () Real (+ ConfidenceWeights3.div.0 ConfidenceWeights3.div.1))
(define-fun LinearPool4.div.0_0 () Real (/ ConfidenceWeights3.div.0 LinearPool4.sum_1.0))
(define-fun LinearPool4.mul.0_0 () Real (* LinearPool4.div.0_0 after_0))
(define-fun LinearPool4.div.1_0 () Real (/ ConfidenceWeights3.div.1 LinearPool4.sum_1.0))
(define-fun LinearPool4.mul.1_0 () Real (* LinearPool4.div.1_0 other_0))
(define-fun LinearPool4.sum_2.0 () Real (+ LinearPool4.mul.0_0 LinearPool4.mul.1_0))
; hypothesis: before_0 is 0
(assert (= before_0 0.0))
; hypothesis: before_1 is 1/2
(assert (= before_1 (/ 1.0 2.0)))
; hypothesis: before_2 is 1/2
(assert (= before_2 (/ 1.0 2.0)))
; hypothesis: after_0 is 1/8
(assert (= after_0 (/ 1.0 8.0)))
; hypothesis: after_1 is 0
(assert (= after_1 0.0))
; hypothesis: after_2 is 7/8
(assert (= after_2 (/ 7.0 8.0)))
; hypothesis: other_0 is 1
(assert (= other_0 1.0))
; hypothesis: other_1 is 0
(assert (= other_1 0.0))
; hypothesis: other_2 is 0
(assert (= other_2 0.0))
; the goal, denied
(assert (<= LinearPool2.sum_2.0 LinearPool4.sum_2.0))
(check-sat)
