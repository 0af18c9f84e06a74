// Generated from spec/ by npm run build. Do not edit.
export * from './codes.js'
