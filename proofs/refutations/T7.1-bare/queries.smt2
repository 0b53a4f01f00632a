; butterfly prove
; T7.1/bare, refuted: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖ for the best fusion F_opt of any class
; Both workers are exact, and the only fusion of the class is a constant voice with all the weight.
; at-1: it is not so: the bound
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun model_0 () Real)
(declare-fun model_1 () Real)
(declare-fun voice_0 () Real)
(declare-fun voice_1 () Real)
(declare-fun w_0 () Real)
(declare-fun w_1 () Real)
(declare-fun w_2 () Real)
(declare-fun worker0_0 () Real)
(declare-fun worker0_1 () Real)
(declare-fun worker1_0 () Real)
(declare-fun worker1_1 () Real)
(define-fun LinearPool1.sum_1.0 () Real (+ (+ w_0 w_1) w_2))
(define-fun LinearPool1.div.0_0 () Real (/ w_0 LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.0_0 () Real (* LinearPool1.div.0_0 worker0_0))
(define-fun LinearPool1.div.1_0 () Real (/ w_1 LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.1_0 () Real (* LinearPool1.div.1_0 worker1_0))
(define-fun LinearPool1.div.2_0 () Real (/ w_2 LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.2_0 () Real (* LinearPool1.div.2_0 voice_0))
(define-fun LinearPool1.sum_2.0 () Real (+ (+ LinearPool1.mul.0_0 LinearPool1.mul.1_0) LinearPool1.mul.2_0))
(define-fun LinearPool1.mul.0_1 () Real (* LinearPool1.div.0_0 worker0_1))
(define-fun LinearPool1.mul.1_1 () Real (* LinearPool1.div.1_0 worker1_1))
(define-fun LinearPool1.mul.2_1 () Real (* LinearPool1.div.2_0 voice_1))
(define-fun LinearPool1.sum_2.1 () Real (+ (+ LinearPool1.mul.0_1 LinearPool1.mul.1_1) LinearPool1.mul.2_1))
; hypothesis: model_0 is 1
(assert (= model_0 1.0))
; hypothesis: model_1 is 0
(assert (= model_1 0.0))
; hypothesis: voice_0 is 0
(assert (= voice_0 0.0))
; hypothesis: voice_1 is 1
(assert (= voice_1 1.0))
; hypothesis: worker0_0 is 1
(assert (= worker0_0 1.0))
; hypothesis: worker0_1 is 0
(assert (= worker0_1 0.0))
; hypothesis: worker1_0 is 1
(assert (= worker1_0 1.0))
; hypothesis: worker1_1 is 0
(assert (= worker1_1 0.0))
; hypothesis: w_0 is 0
(assert (= w_0 0.0))
; hypothesis: w_1 is 0
(assert (= w_1 0.0))
; hypothesis: w_2 is 1
(assert (= w_2 1.0))
; the goal, denied
(assert (<= (+ (ite (< model_0 LinearPool1.sum_2.0) (+ LinearPool1.sum_2.0 (- model_0)) (+ model_0 (- LinearPool1.sum_2.0))) (ite (< model_1 LinearPool1.sum_2.1) (+ LinearPool1.sum_2.1 (- model_1)) (+ model_1 (- LinearPool1.sum_2.1)))) (+ (+ (+ (ite (< model_0 worker0_0) (+ worker0_0 (- model_0)) (+ model_0 (- worker0_0))) (ite (< model_1 worker0_1) (+ worker0_1 (- model_1)) (+ model_1 (- worker0_1)))) (+ (ite (< model_0 worker1_0) (+ worker1_0 (- model_0)) (+ model_0 (- worker1_0))) (ite (< model_1 worker1_1) (+ worker1_1 (- model_1)) (+ model_1 (- worker1_1))))) (+ (+ LinearPool1.sum_2.0 (- LinearPool1.sum_2.0)) (+ LinearPool1.sum_2.1 (- LinearPool1.sum_2.1))))))
(check-sat)
