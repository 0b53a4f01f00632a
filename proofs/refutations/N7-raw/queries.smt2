; butterfly prove
; N7/raw, refuted: a token drawn under a temperature or top-p, kept by the drafter's raw probabilities, is distributed as the pool
; The pool gives the token 1/2. At temperature 1/2 what comes out gives it 3/5, under top-p 3/5 it gives 3/4.
; at-1: it is not so: at temperature 1/2
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun p_0 () Real)
(declare-fun p_1 () Real)
(declare-fun q_0 () Real)
(declare-fun q_1 () Real)
(declare-fun top_0 () Real)
(declare-fun top_1 () Real)
(declare-fun w0 () Real)
(declare-fun w1 () Real)
(define-fun LinearPool1.sum_1.0 () Real (+ w0 w1))
(define-fun LinearPool1.div.0_0 () Real (/ w0 LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.0_0 () Real (* LinearPool1.div.0_0 p_0))
(define-fun LinearPool1.div.1_0 () Real (/ w1 LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.1_0 () Real (* LinearPool1.div.1_0 q_0))
(define-fun LinearPool1.sum_2.0 () Real (+ LinearPool1.mul.0_0 LinearPool1.mul.1_0))
(define-fun acceptance2.lt.0 () Bool (< LinearPool1.sum_2.0 p_0))
(define-fun acceptance2.gt.0 () Bool (< 0.0 p_0))
(define-fun acceptance2.where.0 () Real (ite acceptance2.gt.0 p_0 1.0))
(define-fun acceptance2.div.0 () Real (/ LinearPool1.sum_2.0 acceptance2.where.0))
(define-fun acceptance2.where_1.0 () Real (ite acceptance2.lt.0 acceptance2.div.0 1.0))
(define-fun LinearPool1.mul.0_1 () Real (* LinearPool1.div.0_0 p_1))
(define-fun LinearPool1.mul.1_1 () Real (* LinearPool1.div.1_0 q_1))
(define-fun LinearPool1.sum_2.1 () Real (+ LinearPool1.mul.0_1 LinearPool1.mul.1_1))
(define-fun acceptance2.lt.1 () Bool (< LinearPool1.sum_2.1 p_1))
(define-fun acceptance2.gt.1 () Bool (< 0.0 p_1))
(define-fun acceptance2.where.1 () Real (ite acceptance2.gt.1 p_1 1.0))
(define-fun acceptance2.div.1 () Real (/ LinearPool1.sum_2.1 acceptance2.where.1))
(define-fun acceptance2.where_1.1 () Real (ite acceptance2.lt.1 acceptance2.div.1 1.0))
(define-fun acceptance2.sub.0 () Real (+ LinearPool1.sum_2.0 (- p_0)))
(define-fun acceptance2.clamp.0 () Real (ite (< acceptance2.sub.0 0.0) 0.0 acceptance2.sub.0))
(define-fun acceptance2.sub.1 () Real (+ LinearPool1.sum_2.1 (- p_1)))
(define-fun acceptance2.clamp.1 () Real (ite (< acceptance2.sub.1 0.0) 0.0 acceptance2.sub.1))
(define-fun acceptance2.sum_1.0 () Real (+ acceptance2.clamp.0 acceptance2.clamp.1))
(define-fun acceptance2.gt_1.0 () Bool (< 0.0 acceptance2.sum_1.0))
(define-fun acceptance2.where_2.0 () Real (ite acceptance2.gt_1.0 acceptance2.sum_1.0 1.0))
(define-fun acceptance2.div_1.0 () Real (/ acceptance2.clamp.0 acceptance2.where_2.0))
(define-fun acceptance2.where_3.0 () Real (ite acceptance2.gt_1.0 acceptance2.div_1.0 LinearPool1.sum_2.0))
; hypothesis: p_0 is 2/3
(assert (= p_0 (/ 2.0 3.0)))
; hypothesis: p_1 is 1/3
(assert (= p_1 (/ 1.0 3.0)))
; hypothesis: q_0 is 1/3
(assert (= q_0 (/ 1.0 3.0)))
; hypothesis: q_1 is 2/3
(assert (= q_1 (/ 2.0 3.0)))
; hypothesis: w0 is 1/2
(assert (= w0 (/ 1.0 2.0)))
; hypothesis: w1 is 1/2
(assert (= w1 (/ 1.0 2.0)))
; hypothesis: top_0 is 1
(assert (= top_0 1.0))
; hypothesis: top_1 is 0
(assert (= top_1 0.0))
; the goal, denied
(assert (= (+ (* (/ (* p_0 p_0) (+ (* p_0 p_0) (* p_1 p_1))) acceptance2.where_1.0) (* (+ (+ 1.0 (- (* (/ (* p_0 p_0) (+ (* p_0 p_0) (* p_1 p_1))) acceptance2.where_1.0))) (- (* (/ (* p_1 p_1) (+ (* p_0 p_0) (* p_1 p_1))) acceptance2.where_1.1))) acceptance2.where_3.0)) LinearPool1.sum_2.0))
(check-sat)
(reset)
; butterfly prove
; N7/raw, refuted: a token drawn under a temperature or top-p, kept by the drafter's raw probabilities, is distributed as the pool
; The pool gives the token 1/2. At temperature 1/2 what comes out gives it 3/5, under top-p 3/5 it gives 3/4.
; at-2: it is not so: under top-p 3/5
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun p_0 () Real)
(declare-fun p_1 () Real)
(declare-fun q_0 () Real)
(declare-fun q_1 () Real)
(declare-fun top_0 () Real)
(declare-fun top_1 () Real)
(declare-fun w0 () Real)
(declare-fun w1 () Real)
(define-fun LinearPool1.sum_1.0 () Real (+ w0 w1))
(define-fun LinearPool1.div.0_0 () Real (/ w0 LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.0_0 () Real (* LinearPool1.div.0_0 p_0))
(define-fun LinearPool1.div.1_0 () Real (/ w1 LinearPool1.sum_1.0))
(define-fun LinearPool1.mul.1_0 () Real (* LinearPool1.div.1_0 q_0))
(define-fun LinearPool1.sum_2.0 () Real (+ LinearPool1.mul.0_0 LinearPool1.mul.1_0))
(define-fun acceptance2.lt.0 () Bool (< LinearPool1.sum_2.0 p_0))
(define-fun acceptance2.gt.0 () Bool (< 0.0 p_0))
(define-fun acceptance2.where.0 () Real (ite acceptance2.gt.0 p_0 1.0))
(define-fun acceptance2.div.0 () Real (/ LinearPool1.sum_2.0 acceptance2.where.0))
(define-fun acceptance2.where_1.0 () Real (ite acceptance2.lt.0 acceptance2.div.0 1.0))
(define-fun LinearPool1.mul.0_1 () Real (* LinearPool1.div.0_0 p_1))
(define-fun LinearPool1.mul.1_1 () Real (* LinearPool1.div.1_0 q_1))
(define-fun LinearPool1.sum_2.1 () Real (+ LinearPool1.mul.0_1 LinearPool1.mul.1_1))
(define-fun acceptance2.lt.1 () Bool (< LinearPool1.sum_2.1 p_1))
(define-fun acceptance2.gt.1 () Bool (< 0.0 p_1))
(define-fun acceptance2.where.1 () Real (ite acceptance2.gt.1 p_1 1.0))
(define-fun acceptance2.div.1 () Real (/ LinearPool1.sum_2.1 acceptance2.where.1))
(define-fun acceptance2.where_1.1 () Real (ite acceptance2.lt.1 acceptance2.div.1 1.0))
(define-fun acceptance2.sub.0 () Real (+ LinearPool1.sum_2.0 (- p_0)))
(define-fun acceptance2.clamp.0 () Real (ite (< acceptance2.sub.0 0.0) 0.0 acceptance2.sub.0))
(define-fun acceptance2.sub.1 () Real (+ LinearPool1.sum_2.1 (- p_1)))
(define-fun acceptance2.clamp.1 () Real (ite (< acceptance2.sub.1 0.0) 0.0 acceptance2.sub.1))
(define-fun acceptance2.sum_1.0 () Real (+ acceptance2.clamp.0 acceptance2.clamp.1))
(define-fun acceptance2.gt_1.0 () Bool (< 0.0 acceptance2.sum_1.0))
(define-fun acceptance2.where_2.0 () Real (ite acceptance2.gt_1.0 acceptance2.sum_1.0 1.0))
(define-fun acceptance2.div_1.0 () Real (/ acceptance2.clamp.0 acceptance2.where_2.0))
(define-fun acceptance2.where_3.0 () Real (ite acceptance2.gt_1.0 acceptance2.div_1.0 LinearPool1.sum_2.0))
; hypothesis: p_0 is 2/3
(assert (= p_0 (/ 2.0 3.0)))
; hypothesis: p_1 is 1/3
(assert (= p_1 (/ 1.0 3.0)))
; hypothesis: q_0 is 1/3
(assert (= q_0 (/ 1.0 3.0)))
; hypothesis: q_1 is 2/3
(assert (= q_1 (/ 2.0 3.0)))
; hypothesis: w0 is 1/2
(assert (= w0 (/ 1.0 2.0)))
; hypothesis: w1 is 1/2
(assert (= w1 (/ 1.0 2.0)))
; hypothesis: top_0 is 1
(assert (= top_0 1.0))
; hypothesis: top_1 is 0
(assert (= top_1 0.0))
; the goal, denied
(assert (= (+ (* top_0 acceptance2.where_1.0) (* (+ (+ 1.0 (- (* top_0 acceptance2.where_1.0))) (- (* top_1 acceptance2.where_1.1))) acceptance2.where_3.0)) LinearPool1.sum_2.0))
(check-sat)
