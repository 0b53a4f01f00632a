; butterfly prove
; L3.2/as-written, refuted: ∇_θ Loss(F(M_1, …, M_k)) = Σ (∂F/∂M_i)·∇_θ Loss(M_i)
; The gradient through the fusion is another than the sum of the workers' own loss gradients.
; at-1: it is not so: the gradient
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun target () Real)
(declare-fun theta () Real)
(declare-fun w0 () Real)
(declare-fun w1 () Real)
(define-fun LatentMean1.sum_1.0 () Real (+ w0 w1))
(define-fun LatentMean1.div.0_0 () Real (/ w0 LatentMean1.sum_1.0))
(define-fun LatentMean1.inputs_0.0_0 () Real (+ theta 1.0))
(define-fun LatentMean1.mul.0_0 () Real (* LatentMean1.div.0_0 LatentMean1.inputs_0.0_0))
(define-fun LatentMean1.div.1_0 () Real (/ w1 LatentMean1.sum_1.0))
(define-fun LatentMean1.inputs_0.1_0 () Real (* 2.0 LatentMean1.inputs_0.0_0))
(define-fun LatentMean1.mul.1_0 () Real (* LatentMean1.div.1_0 LatentMean1.inputs_0.1_0))
(define-fun LatentMean1.sum_2.0 () Real (+ LatentMean1.mul.0_0 LatentMean1.mul.1_0))
(define-fun LatentMean2.inputs_0.0_0 () Real (+ theta (- 1.0)))
(define-fun LatentMean2.mul.0_0 () Real (* LatentMean1.div.0_0 LatentMean2.inputs_0.0_0))
(define-fun LatentMean2.inputs_0.1_0 () Real (* 2.0 LatentMean2.inputs_0.0_0))
(define-fun LatentMean2.mul.1_0 () Real (* LatentMean1.div.1_0 LatentMean2.inputs_0.1_0))
(define-fun LatentMean2.sum_2.0 () Real (+ LatentMean2.mul.0_0 LatentMean2.mul.1_0))
(define-fun LatentMean3.inputs_0.1_0 () Real (* 2.0 theta))
(define-fun LatentMean3.mul.1_0 () Real (* LatentMean1.div.1_0 LatentMean3.inputs_0.1_0))
(define-fun LatentMean3.sum_2.0 () Real (+ LatentMean1.mul.0_0 LatentMean3.mul.1_0))
(define-fun LatentMean4.sum_2.0 () Real (+ LatentMean2.mul.0_0 LatentMean3.mul.1_0))
(define-fun LatentMean5.mul.0_0 () Real (* LatentMean1.div.0_0 theta))
(define-fun LatentMean5.inputs_0.1_0 () Real (+ LatentMean3.inputs_0.1_0 1.0))
(define-fun LatentMean5.mul.1_0 () Real (* LatentMean1.div.1_0 LatentMean5.inputs_0.1_0))
(define-fun LatentMean5.sum_2.0 () Real (+ LatentMean5.mul.0_0 LatentMean5.mul.1_0))
(define-fun LatentMean6.inputs_0.1_0 () Real (+ LatentMean3.inputs_0.1_0 (- 1.0)))
(define-fun LatentMean6.mul.1_0 () Real (* LatentMean1.div.1_0 LatentMean6.inputs_0.1_0))
(define-fun LatentMean6.sum_2.0 () Real (+ LatentMean5.mul.0_0 LatentMean6.mul.1_0))
; hypothesis: theta is 1
(assert (= theta 1.0))
; hypothesis: target is 1
(assert (= target 1.0))
; hypothesis: w0 is 1/2
(assert (= w0 (/ 1.0 2.0)))
; hypothesis: w1 is 1/2
(assert (= w1 (/ 1.0 2.0)))
; the goal, denied
(assert (= (/ (+ (* (+ LatentMean1.sum_2.0 (- target)) (+ LatentMean1.sum_2.0 (- target))) (- (* (+ LatentMean2.sum_2.0 (- target)) (+ LatentMean2.sum_2.0 (- target))))) 2.0) (+ (* (/ (+ LatentMean3.sum_2.0 (- LatentMean4.sum_2.0)) 2.0) (/ (+ (* (+ LatentMean1.inputs_0.0_0 (- target)) (+ LatentMean1.inputs_0.0_0 (- target))) (- (* (+ LatentMean2.inputs_0.0_0 (- target)) (+ LatentMean2.inputs_0.0_0 (- target))))) 2.0)) (* (/ (+ LatentMean5.sum_2.0 (- LatentMean6.sum_2.0)) 2.0) (/ (+ (* (+ LatentMean1.inputs_0.1_0 (- target)) (+ LatentMean1.inputs_0.1_0 (- target))) (- (* (+ LatentMean2.inputs_0.1_0 (- target)) (+ LatentMean2.inputs_0.1_0 (- target))))) 2.0)))))
(check-sat)
