/* ogireport_end.h - closes what ogireport_begin.h opened; included by ogireport.h only. */
#ifdef __cplusplus
}
#endif
